import type { Migration } from '../migration.ts'

/** 機能分析 (DMM): grids of nine that open into each other. */
export const functionAnalysis: Migration = {
  version: 4,
  sql: ``,
}
