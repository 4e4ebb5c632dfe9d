import { attributesNamespace, attributesPrefix } from './attributes-namespace.ts'
import { type StepAttributeKind, stepAttributeKinds } from './step-attributes.ts'

const types: Readonly<Record<StepAttributeKind, string>> = { text: 'String', number: 'Real', months: 'String' }

/** Our attributes as an extension for bpmn-moddle and bpmn-js (`moddleExtensions: { kurabe: attributesDescriptor }`). */
export const attributesDescriptor = {
  name: 'Kurabe',
  prefix: attributesPrefix,
  uri: attributesNamespace,
  xml: { tagAlias: 'lowerCase' },
  types: [
    {
      name: 'Step',
      extends: ['bpmn:BaseElement'],
      properties: Object.entries(stepAttributeKinds).map(([name, kind]) => ({ name, isAttr: true, type: types[kind] })),
    },
  ],
  associations: [],
}
