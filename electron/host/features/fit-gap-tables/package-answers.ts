import type { ReadDatabase } from '../../db/database.ts'

/** What a vendor says to one function or row; '' is unknown. */
export interface TableAnswer {
  answer: '' | 'yes' | 'partial' | 'no'
  /** 千円. */
  cost: number | null
  comment: string
}

/** The answers of a package by subject: `function:<機能ID>`, `row:<id>`. */
export function readPackageAnswers(database: ReadDatabase, packageId: string): ReadonlyMap<string, TableAnswer> {
  const stored = database.prepare('SELECT subject, answer, cost, comment FROM package_answer WHERE package_id = ?').all(packageId)
  return new Map((stored as (TableAnswer & { subject: string })[]).map(({ subject, ...answer }) => [subject, answer]))
}
