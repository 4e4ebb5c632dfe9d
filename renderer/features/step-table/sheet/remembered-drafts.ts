import { stepColumns, type StepColumn } from '../../../../shared/steps/step-columns.ts'
import type { Drafts } from './read-lines.ts'

const keyOf = (flow: string) => `kurabe.steps.drafts.${flow}`
const known = new Set<string>(stepColumns.map(({ name }) => name))

/** Refused texts of a flow from before the program was closed; what cannot be read counts as none. */
export function rememberedDrafts(flow: string): Drafts {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(flow)) ?? '{}')
    if (!isRecord(stored)) return new Map()
    return new Map(
      Object.entries(stored).flatMap(([line, texts]): [string, Partial<Record<StepColumn, string>>][] => {
        if (!isRecord(texts)) return []
        const draft = Object.entries(texts).filter((entry): entry is [StepColumn, string] => known.has(entry[0]) && typeof entry[1] === 'string')
        return [[line, Object.fromEntries(draft)]]
      }),
    )
  } catch {
    return new Map()
  }
}

/** Keeps them on this PC until they are valid: no diagram can hold them. */
export function rememberDrafts(flow: string, drafts: Drafts): void {
  try {
    if (drafts.size === 0) localStorage.removeItem(keyOf(flow))
    else localStorage.setItem(keyOf(flow), JSON.stringify(Object.fromEntries(drafts)))
  } catch {
    // Without room they still live as long as the window does.
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
