import { z } from 'zod'
import { evidenceEntry } from '../../../../shared/contract/fit-gap-tables.ts'

/** Stored 根拠 as people read it: names of steps, codes, files with their page. What cannot be read stays as it is stored. */
export function evidenceWords(stored: string): string {
  try {
    const entries = z.array(evidenceEntry).parse(JSON.parse(stored))
    return entries.map((entry) => (entry.kind === 'shape' ? entry.step.name : entry.kind === 'function' ? entry.item.code : [entry.name, entry.page].filter(Boolean).join(' '))).join('・')
  } catch {
    return stored
  }
}
