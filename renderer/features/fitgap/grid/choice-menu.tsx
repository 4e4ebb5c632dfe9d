import { Menu, MenuItem, Popover } from 'react-aria-components'
import type { AnalysisRow } from '../../../../shared/contract/analysis.ts'
import { judgements, type Judgement } from '../../../../shared/fitgap/judgement/judgement.ts'
import { treatments, treatmentSymbols, type Treatment } from '../../../../shared/fitgap/judgement/treatment.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { JudgementIcon } from '../../../ui/marks/judgement-icon.tsx'
import { actedRows } from '../comparison/select-rows.ts'
import { useComparison } from '../comparison/use-comparison.ts'
import type { Decisions } from '../detail/use-decisions.ts'
import type { ColumnId } from './columns.ts'
import '../../../ui/menu/menu.css'

type ChoiceColumn = 'judgement' | 'treatment'

/** The columns whose cells hold one of a list. */
export function canChoose(column: ColumnId): column is ChoiceColumn {
  return column === 'judgement' || column === 'treatment'
}

/** The choices of a cell, under it (Alt+↓, or a press on the current cell). They go to every selected row. */
export function ChoiceMenu({ cell, column, row, decisions, onClose }: { cell: string; column: ChoiceColumn; row: AnalysisRow; decisions: Decisions; onClose: () => void }) {
  const translate = useTranslate()
  const comparison = useComparison()
  const choose = (key: string) => {
    onClose()
    const rows = actedRows(comparison.state)
    if (column === 'judgement') decisions.decide(rows, { judgement: key as Judgement })
    else decisions.decide(rows, { treatment: key as Treatment })
  }
  return (
    <Popover className="popover" isOpen onOpenChange={(isOpen) => isOpen || onClose()} triggerRef={{ current: document.getElementById(cell) }} placement="bottom start" offset={0}>
      <Menu
        className="menu"
        autoFocus="first"
        aria-label={translate(`fitgap.column.${column}`)}
        selectionMode="single"
        selectedKeys={row.decision[column] === null ? [] : [row.decision[column]]}
        onAction={(key) => choose(String(key))}
      >
        {column === 'judgement'
          ? judgements.map((judgement, index) => (
              <MenuItem key={judgement} id={judgement} className="menu-item" textValue={translate(`fitgap.judgement.${judgement}`)}>
                <span className="judged">
                  <JudgementIcon judgement={judgement} />
                  {translate(`fitgap.judgement.${judgement}`)}
                </span>
                <span className="menu-item-end">{index + 1}</span>
              </MenuItem>
            ))
          : treatments.map((treatment) => (
              <MenuItem key={treatment} id={treatment} className="menu-item" textValue={translate(`fitgap.treatment.${treatment}`)}>
                <span>
                  {treatmentSymbols[treatment]} {translate(`fitgap.treatment.${treatment}`)}
                </span>
                <span className="menu-item-end">{treatment}</span>
              </MenuItem>
            ))}
      </Menu>
    </Popover>
  )
}
