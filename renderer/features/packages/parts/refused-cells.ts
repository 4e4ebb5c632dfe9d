import { create } from 'zustand'
import type { MessageKey } from '../../../../shared/i18n/translate.ts'

/** What was typed and could not be taken, per evaluation and by `row column`: it stays in its cell until it is put right. */
export type RefusedCells = Readonly<Record<string, { text: string; reason: MessageKey }>>

const nothing: RefusedCells = {}
const useRefused = create<{ evaluations: Readonly<Record<string, RefusedCells>> }>(() => ({ evaluations: {} }))

export function useRefusedCells(evaluation: string): RefusedCells {
  return useRefused(({ evaluations }) => evaluations[evaluation] ?? nothing)
}

/** Adds refusals, and takes those away that are null. */
export function keepRefused(evaluation: string, changes: ReadonlyMap<string, RefusedCells[string] | null>): void {
  useRefused.setState(({ evaluations }) => {
    const next = { ...evaluations[evaluation] }
    for (const [key, refusal] of changes) {
      if (refusal === null) delete next[key]
      else next[key] = refusal
    }
    return { evaluations: { ...evaluations, [evaluation]: next } }
  })
}
