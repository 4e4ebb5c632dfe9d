import type { SpecChange } from '../../contract/specs.ts'
import type { Translate } from '../../i18n/translate.ts'

interface Code {
  kind: 'function' | 'form'
  code: string
}

/** What another 版 does to the functions of a row. */
export interface RowEditionChange {
  change: 'same' | 'changed' | 'removed' | 'renumbered'
  /** The functions under their new codes; removed ones keep theirs. */
  functions: Code[]
  before: string
  after: string
  words: SpecChange['words']
}

/** Names an item within an edition. */
export function editionKey({ kind, code }: Code): string {
  return `${kind}:${code}`
}

/** The changes by the item they happened to, as it was before. */
export function changesByItem(changes: readonly SpecChange[]): Map<string, SpecChange> {
  return new Map(changes.flatMap((change) => (change.before === null ? [] : [[editionKey({ kind: change.kind, code: change.before.code }), change] as const])))
}

/**
 * What a new 版 does to a row: one whose functions are all gone counts as removed, one with anything else than new codes as changed, one with new
 * codes alone as renumbered. Functions that the old 版 does not know stay as they are.
 */
export function rowEditionChange(functions: readonly Code[], changes: ReadonlyMap<string, SpecChange>, translate: Translate): RowEditionChange {
  const found = functions.map((item) => ({ item, change: changes.get(editionKey(item)) }))
  const touched = found.flatMap(({ change }) => (change === undefined || change.change === 'same' ? [] : [change]))
  const isRemoved = touched.length > 0 && touched.length === functions.length && touched.every(({ change }) => change === 'removed')
  const isRenumbered = touched.every(isNewCodeAlone)
  const words = touched.flatMap((change, index) => [...(index === 0 ? [] : [{ kind: 'same' as const, text: '\n' }]), ...changeWords(change, translate)])
  return {
    change: touched.length === 0 ? 'same' : isRemoved ? 'removed' : isRenumbered ? 'renumbered' : 'changed',
    functions: found.map(({ item, change }) => ({ kind: item.kind, code: change?.after?.code ?? item.code })),
    before: touched.map(({ before }) => itemText(before, translate)).join('\n'),
    after: touched.map(({ after }) => itemText(after, translate)).filter((text) => text !== '').join('\n'),
    words,
  }
}

/** What changed of an item, word by word: code, name and 実装区分 before its text, so that a change of those alone is seen too. */
function changeWords({ before, after, words }: SpecChange, translate: Translate): SpecChange['words'] {
  const head = (item: SpecChange['before']) =>
    item === null ? ['', '', ''] : [item.code, item.name, item.class === 'unknown' ? '' : `［${translate(`fitgap.class.${item.class}`)}］`]
  const [old, current] = [head(before), head(after)]
  const pieces = old.flatMap((part, index): SpecChange['words'] => {
    const now = current[index] ?? ''
    if (part === now) return part === '' ? [] : [{ kind: 'same', text: `${part} ` }]
    return [...(part === '' ? [] : [{ kind: 'removed' as const, text: part }]), ...(now === '' ? [] : [{ kind: 'added' as const, text: now }]), { kind: 'same' as const, text: ' ' }]
  })
  return [...pieces, ...words]
}

function isNewCodeAlone(change: SpecChange): boolean {
  return change.change === 'renumbered' && change.before?.text === change.after?.text && change.before?.name === change.after?.name && change.before?.class === change.after?.class
}

/** An item in one line: code, name, 実装区分, text. */
export function itemText(item: SpecChange['before'], translate: Translate): string {
  if (item === null) return ''
  return [item.code, item.name, item.class === 'unknown' ? '' : `［${translate(`fitgap.class.${item.class}`)}］`, item.text].filter((part) => part !== '').join(' ')
}
