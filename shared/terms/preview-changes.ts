import type { TermGroup } from './find-term-groups.ts'
import { replaceTerm } from './replace-term.ts'
import type { TermUse, TextChange } from './term-use.ts'

/** One text before and after, with the flow it stands in. */
export interface PreviewedChange extends TextChange {
  /** Flow, element and field: what tells this text from all others. */
  key: string
  flow: string
}

/** What would change where a term got the wanted writing everywhere; texts that would stay as they are are left out. */
export function previewTerm(group: TermGroup, wanted: string): PreviewedChange[] {
  if (wanted === '') return []
  const changes = new Map<string, PreviewedChange>()
  for (const { written, uses } of group.variants) {
    if (written === wanted) continue
    for (const use of uses) {
      const known = changes.get(keyOf(use))
      const text = known?.to ?? use.text
      const to = group.isDocument ? wanted : replaceTerm(text, written, wanted)
      if (to !== use.text) changes.set(keyOf(use), changeOf(use, to))
    }
  }
  return [...changes.values()]
}

/** What would change where a phrase, exactly as written, became another. */
export function previewPhrase(uses: readonly TermUse[], phrase: string, wanted: string): PreviewedChange[] {
  if (phrase === '' || wanted.trim() === '' || phrase === wanted) return []
  return uses.map((use) => changeOf(use, use.text.replaceAll(phrase, wanted)))
}

function changeOf({ flow, element, field, text }: TermUse, to: string): PreviewedChange {
  return { key: keyOf({ flow, element, field, text }), flow, element, field, from: text, to }
}

function keyOf({ flow, element, field }: TermUse): string {
  return `${flow} ${element} ${field}`
}
