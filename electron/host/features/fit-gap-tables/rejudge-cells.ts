import { basisParts, type BasisPart, type CellBasis } from '../../../../shared/fitgap/table/cell-basis.ts'
import type { RejudgeCause } from '../../../../shared/fitgap/table/rejudge-cause.ts'
import type { ReadDatabase } from '../../db/database.ts'
import { storedRejudge, type CellRecord, type StoredRejudge } from './cell-record.ts'
import { digestOfBasis, readBasis } from './keep-basis.ts'
import type { ReferenceRecord } from './table-record.ts'

/** Looks at judged cells: what they were judged on is read once per content. */
export function rejudgeFinder(database: ReadDatabase): (cell: CellRecord, now: CellBasis) => StoredRejudge | null {
  const known = new Map<string, CellBasis | null>()
  return (cell, now) => {
    if (cell.judgement === '' || cell.basis === '' || digestOfBasis(now).digest === cell.basis) return null
    const before = known.get(cell.basis) ?? readBasis(database, cell.basis)
    known.set(cell.basis, before)
    return before === null ? null : changeOf(before, now)
  }
}

/**
 * What a new 版 asked goes on being asked until somebody judges: under its own cause, and for a package also where nothing else has changed,
 * because the text that the vendor answered about is no part of the vendor's answer.
 */
export function stillAsked(cell: CellRecord, reference: Pick<ReferenceRecord, 'kind'>, found: StoredRejudge | null): StoredRejudge | null {
  const asked = cell.rejudge === null ? null : storedRejudge.parse(JSON.parse(cell.rejudge))
  if (asked === null || (asked.cause !== 'edition' && asked.cause !== 'editionRemoved')) return found
  if (found === null || found.cause === 'answer') return reference.kind === 'package' ? asked : found
  return found.cause === 'functions' && reference.kind === 'spec' ? { ...found, cause: asked.cause } : found
}

/** What has changed between two states of a cell's ground, the weightiest part naming the cause; null where nothing that counts has. */
export function changeOf(before: CellBasis, now: CellBasis): StoredRejudge | null {
  const changed = basisParts.filter((part) => markOf(before, part) !== markOf(now, part))
  const [first] = changed
  if (first === undefined) return null
  const texts = (basis: CellBasis) => changed.map((part) => textOf(basis, part)).filter((text) => text !== '').join('\n')
  const isGone = changed.includes('step') && textOf(now, 'step') === ''
  const cause: RejudgeCause = isGone ? 'stepGone' : first
  return { cause, before: texts(before), after: texts(now) }
}

function markOf(basis: CellBasis, part: BasisPart): string {
  const found = basis.find((entry) => entry.part === part)
  return found === undefined ? '' : found.mark || found.text
}

function textOf(basis: CellBasis, part: BasisPart): string {
  return basis.find((entry) => entry.part === part)?.text ?? ''
}
