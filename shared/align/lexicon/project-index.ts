import { characterClass } from '../../text/character-class.ts'
import { normaliseText } from '../../text/normalise-text.ts'
import { matchSpelling } from '../../text/match-spelling.ts'
import type { ProjectLexiconEntry } from '../alignment.ts'
import type { ConceptIndex, FormHit } from './concept-index.ts'
import type { WritingKinship } from './writing-kinship.ts'
import type { WordingIndex } from './wording-index.ts'

/** The shipped lexicon with the wordings of a project on top: each entry is a concept of its own with two forms. */
export class ProjectIndex implements WordingIndex {
  private readonly base: ConceptIndex
  private readonly forms: { form: string; concept: number }[]

  constructor(base: ConceptIndex, entries: readonly ProjectLexiconEntry[]) {
    this.base = base
    const forms = entries.flatMap((entry, k) =>
      [entry.asis, entry.standard].map((wording) => ({ form: normaliseText(wording).text, concept: base.names.length + k })),
    )
    // A single kana would be found in every name.
    this.forms = forms.filter(({ form }) => form.trim().length > 1 || (form.length === 1 && characterClass(form) === 'kanji'))
  }

  findForms(text: string): FormHit[] {
    const hits = this.base.findForms(text)
    for (let start = 0; start < text.length; start++) {
      for (const { form, concept } of this.forms) {
        const reached = matchSpelling(text, start, form)
        if (reached < 0) continue
        const from = text[start] === ' ' ? start + 1 : start
        const end = text[reached - 1] === ' ' ? reached - 1 : reached
        const same = hits.findIndex((hit) => hit.start === from && hit.end === end)
        if (same < 0) hits.push({ start: from, end, concepts: [concept] })
        else hits[same] = { start: from, end, concepts: [...new Set([...hits[same]!.concepts, concept])] }
      }
    }
    return hits
  }

  similarity(one: number, other: number): number {
    if (one === other) return 1
    const known = this.base.names.length
    return one < known && other < known ? this.base.similarity(one, other) : 0
  }

  kinship(): WritingKinship {
    return this.base.kinship()
  }

  isFromProject(concept: number): boolean {
    return concept >= this.base.names.length
  }
}
