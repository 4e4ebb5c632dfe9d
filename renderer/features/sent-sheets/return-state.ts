import { create } from 'zustand'
import type { ReturnedChange, ReturnedPreview } from '../../../shared/contract/sent-sheets.ts'
import type { ShellFile } from '../../shell/shell.ts'

export type Side = 'ours' | 'theirs'

/** A returned sheet in review: what came back, and what the user chose of it. */
export interface ReturnReview {
  project: string
  /** To read it again, where something has changed here meanwhile. */
  file: ShellFile
  preview: ReturnedPreview
  /** By change. Clean changes begin as theirs, conflicts with nothing. */
  sides: ReadonlyMap<string, Side>
  /** Lines written by hand that become rows. */
  added: ReadonlySet<string>
}

/** The one returned sheet in review; it stays while the user looks something up elsewhere. */
export const useReturnReview = create<{ review: ReturnReview | null }>(() => ({ review: null }))

/** Begins a review; of one before it the choices are kept where nothing has changed since. */
export function beginReview(project: string, file: ShellFile, preview: ReturnedPreview, before: ReturnReview | null = null): void {
  const known = new Map(before?.preview.changes.map((change) => [change.key, change]))
  const isAsBefore = (change: ReturnedChange) => {
    const old = known.get(change.key)
    return old !== undefined && old.kind === change.kind && old.ours === change.ours && old.theirs === change.theirs
  }
  const sides = new Map<string, Side>()
  for (const change of preview.changes) {
    const old = isAsBefore(change) ? before?.sides.get(change.key) : change.kind === 'clean' ? 'theirs' : undefined
    if (old !== undefined) sides.set(change.key, old)
  }
  useReturnReview.setState({ review: { project, file, preview, sides, added: before?.added ?? new Set() } })
}

/** Chooses a side for changes; null takes the choice back. What cannot be taken is passed over. */
export function chooseSide(keys: readonly string[], side: Side | null): void {
  useReturnReview.setState(({ review }) => {
    if (review === null) return { review }
    const open = new Set(review.preview.changes.filter(({ kind }) => kind !== 'refused').map(({ key }) => key))
    const sides = new Map(review.sides)
    for (const key of keys) {
      if (!open.has(key)) continue
      if (side === null) sides.delete(key)
      else sides.set(key, side)
    }
    return { review: { ...review, sides } }
  })
}

/** Takes a line written by hand as a new row, or leaves it. */
export function chooseLine(key: string, isTaken: boolean): void {
  useReturnReview.setState(({ review }) => {
    if (review === null) return { review }
    const added = new Set(review.added)
    if (isTaken) added.add(key)
    else added.delete(key)
    return { review: { ...review, added } }
  })
}

/** Ends the review. */
export function endReview(): void {
  useReturnReview.setState({ review: null })
}
