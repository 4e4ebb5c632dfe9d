import type { StepColumn } from '../../../shared/steps/step-columns.ts'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import type { EditorPartProps } from '../../document/editor-part.ts'
import { cellOf } from './sheet/step-cells.ts'
import { sheetOf } from './step-sheet.ts'
import { useTableState } from './table-state.ts'
import './step-table.css'

const counted: ReadonlySet<string> = new Set(['作業', 'サブプロセス', ''])

/** The status bar: at how many steps time and cases are written; a press leads to the next one without. 不明 is written. */
export function StepCounts(part: EditorPartProps) {
  const translate = useTranslate()
  const { lines } = sheetOf(part).useSheet()
  const steps = lines.filter((line) => counted.has(cellOf(line, 'kind')) && cellOf(line, 'text') !== '')
  if (steps.length === 0) return null
  const link = (column: StepColumn, label: 'stepTable.minutesFilled' | 'stepTable.casesFilled') => {
    const blank = steps.filter((line) => cellOf(line, column) === '')
    const go = () => {
      const { grid } = useTableState.getState()
      const row = lines.findIndex(({ id }) => id === blank[0]?.id)
      if (grid === null || row < 0) return
      grid.go({ row, column: grid.host.columns.findIndex(({ id }) => id === column) })
      grid.focus()
    }
    return (
      <button type="button" className="table-link" title={translate('stepTable.goToBlank')} onClick={go}>
        {translate(label, { filled: steps.length - blank.length, count: steps.length })}
      </button>
    )
  }
  return (
    <>
      {link('minutesPerCase', 'stepTable.minutesFilled')}
      {link('casesPerYear', 'stepTable.casesFilled')}
    </>
  )
}
