import type { FunctionCell } from '../contract/function-analysis.ts'
import type { Translate } from '../i18n/translate.ts'
import type { RegisterSheet } from '../register/register.ts'
import { functionTree } from './function-tree.ts'

/** 機能分析 as a list: one function a row, its levels from left to right, nothing merged. */
export function functionSheet(cells: readonly FunctionCell[], translate: Translate): RegisterSheet {
  const branches = functionTree(cells)
  const depth = Math.max(1, ...branches.map((branch) => branch.depth + 1))
  const levels = Array.from({ length: depth }, (_, level) => level)
  return {
    name: translate('functionAnalysis.sheet'),
    columns: [
      ...levels.map((level) => ({ title: level === 0 ? translate('functionAnalysis.column.area') : translate('functionAnalysis.column.level', { level }), width: 30 })),
      { title: translate('functionAnalysis.column.became'), width: 16 },
    ],
    rows: branches.map(({ cell, path }) => [
      ...levels.map((level) => path[level] ?? ''),
      cell.element !== null ? translate('functionAnalysis.becameStep') : cell.procedure !== null ? translate('functionAnalysis.becameProcedure') : '',
    ]),
  }
}
