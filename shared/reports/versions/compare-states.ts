import type { Translate } from '../../i18n/translate.ts'
import { compareVersions } from '../../versions/compare-versions.ts'
import { describeChange, nameProperty, nameThing } from '../../versions/describe-change.ts'
import type { RequirementChange, VersionFlow, VersionPart, VersionState, VersionThing } from './version-part.ts'

/** What changed between two states of the requirements: steps of flows first, then part by part in the order of the later state. */
export function compareStates(before: VersionState, after: VersionState, translate: Translate): RequirementChange[] {
  return [...flowChanges(before.flows, after.flows, translate), ...partChanges(before.parts, after.parts)]
}

function flowChanges(before: readonly VersionFlow[], after: readonly VersionFlow[], translate: Translate): RequirementChange[] {
  const earlier = new Map(before.map((flow) => [flow.id, flow]))
  const later = new Set(after.map(({ id }) => id))
  const label = translate('requirementVersions.item.flow')
  return [
    ...after.flatMap((flow): RequirementChange[] => {
      const old = earlier.get(flow.id)
      if (old === undefined) return [{ part: flow.part, change: 'added', name: label, before: '', after: flow.name }]
      const renamed: RequirementChange[] = old.name === flow.name ? [] : [{ part: flow.part, change: 'changed', name: label, before: old.name, after: flow.name }]
      return [...renamed, ...(old.xml === flow.xml ? [] : stepChanges(flow.part, old.xml, flow.xml, translate))]
    }),
    ...before.filter(({ id }) => !later.has(id)).map((flow): RequirementChange => ({ part: flow.part, change: 'removed', name: label, before: flow.name, after: '' })),
  ]
}

/** Steps, documents and lanes. What only stands elsewhere on the drawing is one line together. */
function stepChanges(part: string, before: string, after: string, translate: Translate): RequirementChange[] {
  const changes = compareVersions(before, after)
  const told = changes
    .filter(({ kind }) => kind !== 'moved')
    .flatMap((change): RequirementChange[] => {
      const name = nameThing(change, translate)
      if (change.kind === 'added') return [{ part, change: 'added', name, before: '', after: describeChange(change, translate) }]
      if (change.kind === 'removed') return [{ part, change: 'removed', name, before: describeChange(change, translate), after: '' }]
      return change.properties.map((property) => {
        const label = nameProperty(property.property, translate)
        return { part, change: 'changed', name: translate('requirementVersions.item.criterion', { name, field: label }), before: property.before, after: property.after }
      })
    })
  const moved = changes.filter(({ kind }) => kind === 'moved')
  if (moved.length === 0) return told
  const names = moved.map((change) => nameThing(change, translate)).join('、')
  return [...told, { part, change: 'changed', name: translate('requirementVersions.standsOtherwise'), before: '', after: names }]
}

function partChanges(before: readonly VersionPart[], after: readonly VersionPart[]): RequirementChange[] {
  const earlier = new Map(before.map((part) => [part.id, part]))
  const later = new Map(after.map((part) => [part.id, part]))
  const parts = [...after, ...before.filter(({ id }) => !later.has(id))]
  return parts.flatMap(({ id, name }) => thingChanges(name, earlier.get(id)?.things ?? [], later.get(id)?.things ?? []))
}

function thingChanges(part: string, before: readonly VersionThing[], after: readonly VersionThing[]): RequirementChange[] {
  const earlier = new Map(before.map((thing) => [thing.id, thing]))
  const later = new Set(after.map(({ id }) => id))
  return [
    ...after.flatMap((thing): RequirementChange[] => {
      const old = earlier.get(thing.id)
      return old === undefined ? [{ part, change: 'added', name: thing.name, before: '', after: summary(thing) }] : fieldChanges(part, old, thing)
    }),
    ...before.filter(({ id }) => !later.has(id)).map((thing): RequirementChange => ({ part, change: 'removed', name: thing.name, before: summary(thing), after: '' })),
  ]
}

function fieldChanges(part: string, before: VersionThing, after: VersionThing): RequirementChange[] {
  const keyOf = ({ key, label }: VersionThing['fields'][number]) => key ?? label
  const earlier = new Map(before.fields.map((field) => [keyOf(field), field]))
  const later = new Map(after.fields.map((field) => [keyOf(field), field]))
  const keys = new Set([...later.keys(), ...earlier.keys()])
  return [...keys].flatMap((key): RequirementChange[] => {
    const [old, now] = [earlier.get(key)?.text ?? '', later.get(key)?.text ?? '']
    const label = (later.get(key) ?? earlier.get(key))?.label ?? ''
    return old === now ? [] : [{ part, change: 'changed', name: label === '' ? after.name : `${after.name}　${label}`, before: old, after: now }]
  })
}

function summary({ fields }: VersionThing): string {
  return fields.filter(({ text }) => text !== '').map(({ label, text }) => (label === '' ? text : `${label}：${text}`)).join('\n')
}
