import type { FitGapCell, FitGapTableRow } from '../../../../shared/contract/fit-gap-tables.ts'
import type { JudgementEntry } from '../../../../shared/domain/judgement-list.ts'
import type { Translate } from '../../../../shared/i18n/translate.ts'
import type { GridContent } from '../../../ui/grid/grid-content.ts'
import { Icon } from '../../../ui/icon/icon.tsx'
import { JudgementMark } from '../judgement-mark.tsx'
import type { TableColumn } from './table-column.ts'

export interface CellContentContext {
  judgements: readonly JudgementEntry[]
  translate: Translate
  /** Leads from the number of a row to its step in the diagram. */
  onNumber: (row: FitGapTableRow) => void
  /** Leads from a 機能ID to the function. */
  onFunction: (row: FitGapTableRow, code: string) => void
}

/** What a cell shows where its text alone does not say it; undefined where it does. */
export function cellContent(row: FitGapTableRow, column: TableColumn, text: string, context: CellContentContext): GridContent | undefined {
  const { source } = column
  if (source.of === 'number') return numberContent(row, context)
  if (source.of === 'row' && source.field === 'functions') return functionsContent(row, text, context)
  if (source.of !== 'cell') return undefined
  const cell = row.cells.find(({ reference }) => reference === source.reference)
  if (cell === undefined) return undefined
  if (source.part === 'judgement') return judgementContent(cell, text, context)
  if (source.part === 'difference' && cell.difference === '' && text !== '') return { shown: <span className="sheet-text ink-3">{text}</span>, text }
  return undefined
}

function numberContent(row: FitGapTableRow, { translate, onNumber }: CellContentContext): GridContent {
  const text = String(row.number)
  if (!row.steps.some(({ isGone }) => !isGone)) return { shown: <span className="sheet-text">{text}</span>, text }
  return {
    // The mouse's way; by keyboard the same stands in the menu of the row (Shift+F10).
    shown: (
      <span className="sheet-text table-link" title={translate('fitgapTable.showStep')} onClick={() => onNumber(row)}>
        {text}
      </span>
    ),
    text,
  }
}

function functionsContent(row: FitGapTableRow, text: string, { translate, onFunction }: CellContentContext): GridContent | undefined {
  if (text === '') return undefined
  return {
    shown: (
      <span className="sheet-text identifier">
        {text.split(' ').map((code, index) => (
          <span key={`${code} ${index}`}>
            {index > 0 && ' '}
            <span className="table-link" title={translate('fitgapTable.showFunction')} onClick={() => onFunction(row, code)}>
              {code}
            </span>
          </span>
        ))}
      </span>
    ),
    text,
  }
}

function judgementContent(cell: FitGapCell, text: string, { judgements, translate }: CellContentContext): GridContent {
  const decided = judgements.find(({ key }) => key === cell.judgement)
  const suggested = judgements.find(({ key }) => key === cell.suggestion?.judgement)
  // What was typed and is no judgement stays as typed.
  if (text !== '' && text !== decided?.name) return { shown: <span className="sheet-text">{text}</span>, text }
  const proposal = suggested === undefined ? '' : translate('fitgapTable.cell.suggested', { name: suggested.name })
  if (cell.rejudge !== null && decided !== undefined) {
    return {
      shown: (
        <span className="judged judged--old">
          <span className="warning-mark">
            <Icon name="warning" />
          </span>
          <s>{decided.name}</s>
        </span>
      ),
      text: translate('fitgapTable.cell.rejudge', { name: decided.name }) + proposal,
    }
  }
  if (decided !== undefined) {
    return {
      shown: (
        <span className="judged judged--decided">
          <JudgementMark entry={decided} />
          {decided.name}
        </span>
      ),
      text: decided.name,
    }
  }
  if (suggested === undefined) return { shown: <span className="ink-3">{translate('fitgap.state.open')}</span>, text: translate('fitgap.state.open') }
  return {
    shown: (
      <span className="judged judged--suggested">
        <JudgementMark entry={suggested} />
        <span className="judged-word">{suggested.name}</span>
      </span>
    ),
    text: translate('fitgap.state.open') + proposal,
  }
}
