import type { WordingIndex } from '../lexicon/wording-index.ts'
import type { LabelProfile, LabelTerm } from './label-profile.ts'

/**
 * Likeness of every wording of one flow with every wording of the other, 0..1 (−1: they exclude each other), looked up by the set of
 * concepts a wording has.
 */
export class TermTable {
  private readonly rows = new Map<string, number>()
  private readonly columns = new Map<string, number>()
  private readonly values: Float32Array
  private readonly project: Uint8Array

  constructor(index: WordingIndex, asis: Iterable<LabelProfile>, standard: Iterable<LabelProfile>) {
    const rowTerms = this.collect(asis, this.rows)
    const columnTerms = this.collect(standard, this.columns)
    this.values = new Float32Array(rowTerms.length * columnTerms.length)
    this.project = new Uint8Array(this.values.length)
    for (const [r, rowTerm] of rowTerms.entries()) {
      for (const [c, columnTerm] of columnTerms.entries()) {
        let best = 0
        let isOpposed = false
        let isProject = false
        for (const one of rowTerm.concepts) {
          for (const other of columnTerm.concepts) {
            const likeness = index.similarity(one, other)
            if (likeness < 0) isOpposed = true
            if (likeness < best || likeness <= 0) continue
            isProject = index.isFromProject(one) && (likeness > best || isProject || best === 0)
            best = likeness
          }
        }
        this.values[r * columnTerms.length + c] = isOpposed && best < 1 ? -1 : best
        this.project[r * columnTerms.length + c] = isProject ? 1 : 0
      }
    }
  }

  row(term: LabelTerm): number {
    return this.rows.get(term.key) ?? -1
  }

  column(term: LabelTerm): number {
    return this.columns.get(term.key) ?? -1
  }

  value(row: number, column: number): number {
    return row < 0 || column < 0 ? 0 : this.values[row * this.columns.size + column]!
  }

  /** Whether two wordings are alike because the project's lexicon says so. */
  isFromProject(row: number, column: number): boolean {
    return row >= 0 && column >= 0 && this.project[row * this.columns.size + column] === 1
  }

  private collect(profiles: Iterable<LabelProfile>, numbers: Map<string, number>): LabelTerm[] {
    const distinct: LabelTerm[] = []
    for (const profile of profiles) {
      for (const term of profile.terms) {
        if (numbers.has(term.key)) continue
        numbers.set(term.key, distinct.length)
        distinct.push(term)
      }
    }
    return distinct
  }
}
