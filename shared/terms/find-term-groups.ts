import { documentKey } from '../checks/words/document-key.ts'
import { termsOf } from '../checks/words/terms.ts'
import { textsOfFlow, type FlowToRead, type TermUse } from './term-use.ts'

/** One way in which a term is written. */
export interface TermVariant {
  written: string
  uses: TermUse[]
}

/** A term that is written in more than one way, the most frequent way first. */
export interface TermGroup {
  key: string
  /** Whether the variants are whole names of documents; then the whole name is replaced, else only the term within its text. */
  isDocument: boolean
  variants: TermVariant[]
}

/**
 * Terms that the flows write in more than one way, by the rules of the check on terms (`termsOf`, `documentKey`), over all flows together.
 * The group with the most uses comes first; a text that holds a variant twice is one use.
 */
export function findTermGroups(flows: readonly FlowToRead[]): TermGroup[] {
  const groups = new Map<string, Map<string, Map<string, TermUse>>>()
  const add = (key: string, written: string, use: TermUse) => {
    const variants = groups.get(key) ?? new Map<string, Map<string, TermUse>>()
    const uses = variants.get(written) ?? new Map<string, TermUse>()
    uses.set(`${use.flow} ${use.element} ${use.field}`, use)
    variants.set(written, uses)
    groups.set(key, variants)
  }
  for (const { isDocument, ...use } of flows.flatMap(textsOfFlow)) {
    const key = isDocument ? documentKey(use.text) : ''
    if (key !== '') add(`document ${key}`, use.text.trim(), use)
    for (const { key: term, written } of termsOf(use.text)) add(`term ${term}`, written, use)
  }
  return withoutRepeats([...groups].map(([key, variants]) => ({
    key,
    isDocument: key.startsWith('document '),
    variants: [...variants].map(([written, uses]) => ({ written, uses: [...uses.values()] })).toSorted((one, other) => other.uses.length - one.uses.length),
  })))
}

/** A document named in two ways because of a term within it is told once, as the term. */
function withoutRepeats(groups: readonly TermGroup[]): TermGroup[] {
  const varied = groups.filter(({ variants }) => variants.length > 1)
  const terms = varied.filter(({ isDocument }) => !isDocument)
  const isTold = ({ variants }: TermGroup) => {
    const [first, ...others] = variants.map(({ written }) => written)
    return first !== undefined && terms.some((term) => {
      const words = term.variants.map(({ written }) => written)
      const bare = (name: string) => words.reduce((text, word) => text.replaceAll(word, '\u0000'), name)
      return others.every((other) => bare(other) === bare(first))
    })
  }
  return varied.filter((group) => !group.isDocument || !isTold(group)).toSorted((one, other) => count(other) - count(one))
}

function count({ variants }: TermGroup): number {
  return variants.reduce((sum, { uses }) => sum + uses.length, 0)
}

/** Every text that holds a phrase, as written. */
export function findPhrase(flows: readonly FlowToRead[], phrase: string): TermUse[] {
  if (phrase === '') return []
  return flows.flatMap(textsOfFlow).filter(({ text }) => text.includes(phrase)).map(({ flow, element, field, text }) => ({ flow, element, field, text }))
}
