import { useMemo } from 'react'
import type { GridWords } from '../../ui/grid/grid-words.ts'
import { useTranslate } from './use-translate.ts'

/** What every grid says, in the language chosen now. */
export function useGridWords(): GridWords {
  const translate = useTranslate()
  return useMemo(
    () => ({
      cell: ({ row, column, text, problem }) =>
        translate(problem === undefined ? 'grid.cell' : 'grid.cellProblem', { row, column, text: text === '' ? translate('grid.empty') : text, problem: problem?.text ?? '' }),
      blankRow: translate('grid.blankRow'),
      choices: translate('grid.choices'),
      openChoices: translate('grid.openChoices'),
      resize: (column) => translate('grid.resize', { column }),
      columnMenu: (column) => translate('grid.columnMenu', { column }),
      fill: translate('grid.fill'),
      menu: translate('grid.menu'),
      copy: translate('grid.copy'),
      cut: translate('grid.cut'),
      paste: translate('grid.paste'),
      clear: translate('grid.clear'),
      fillDown: translate('grid.fillDown'),
      insertAbove: translate('grid.insertAbove'),
      insertBelow: translate('grid.insertBelow'),
      removeRows: translate('grid.removeRows'),
    }),
    [translate],
  )
}
