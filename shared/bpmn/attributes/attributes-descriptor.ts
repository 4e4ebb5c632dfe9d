import { attributesNamespace, attributesPrefix } from './attributes-namespace.ts'
import { stepAttributeKinds } from './step-attributes.ts'

/**
 * Our attributes as an extension for bpmn-moddle and bpmn-js (`moddleExtensions: { kurabe: attributesDescriptor }`). Every value is a text there:
 * as numbers the library would turn `unknown`, or anything else it cannot count with, into NaN and save that.
 */
export const attributesDescriptor = {
  name: 'Kurabe',
  prefix: attributesPrefix,
  uri: attributesNamespace,
  xml: { tagAlias: 'lowerCase' },
  types: [
    {
      name: 'Step',
      extends: ['bpmn:BaseElement'],
      properties: Object.keys(stepAttributeKinds).map((name) => ({ name, isAttr: true, type: 'String' })),
    },
  ],
  associations: [],
}
