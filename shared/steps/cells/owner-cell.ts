import { escapePart, splitEscaped, unescapePart } from './escaped-parts.ts'

const separators = '/／'

/** 担当: `窓口係`, or `町役場/窓口係` for a pool and a lane; more parts are lanes within lanes. A blank cell gives []. */
export function parseOwner(cell: string): string[] {
  if (cell.trim() === '') return []
  const parts = splitEscaped(cell, separators).map((part) => unescapePart(part).trim())
  // `町役場/` says the same as 町役場: a pool, no lane.
  while (parts.length > 1 && parts.at(-1) === '') parts.pop()
  return parts
}

export function formatOwner(owner: readonly string[]): string {
  return owner.map((part) => escapePart(part, separators)).join('/')
}
