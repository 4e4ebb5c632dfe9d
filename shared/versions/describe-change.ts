import { ja } from '../i18n/ja/index.ts'
import type { MessageKey, Translate } from '../i18n/translate.ts'
import type { PropertyChange, VersionChange } from './version-change.ts'

/** A change as sentences: who does what now and did before. */
export function describeChange(change: VersionChange, translate: Translate): string {
  const what = nameThing(change, translate)
  if (change.kind !== 'changed') return translate(`versions.said.${change.kind}`, { what })
  return change.properties.map((property) => describeProperty(what, property, translate)).join(translate('versions.said.between'))
}

/** 窓口係の手順「…」. */
export function nameThing({ thing, name, lane }: Pick<VersionChange, 'thing' | 'name' | 'lane'>, translate: Translate): string {
  const kind = translate(`versions.thing.${thing}`)
  const named = name === '' ? translate('versions.said.nameless', { kind }) : translate('versions.said.named', { kind, name: cut(name) })
  return lane === '' ? named : translate('versions.said.inLane', { lane: cut(lane), what: named })
}

/** The word for a property; one that nobody knows is told by its name in the file. */
export function nameProperty(property: string, translate: Translate): string {
  const key = `versions.property.${property}`
  return key in ja ? translate(key as MessageKey) : property
}

function describeProperty(what: string, { property, before, after }: PropertyChange, translate: Translate): string {
  const values = { what, property: nameProperty(property, translate), before: cut(before), after: cut(after) }
  if (before === after) return translate('versions.said.otherwise', values)
  if (before === '') return translate('versions.said.given', values)
  if (after === '') return translate('versions.said.taken', values)
  return translate('versions.said.changed', values)
}

/** A name of 32,767 characters would bury the sentence. */
function cut(text: string): string {
  const letters = Array.from(text.slice(0, 400))
  return letters.length <= 80 ? text : `${letters.slice(0, 79).join('')}…`
}
