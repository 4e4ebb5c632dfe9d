import type { AnalysisRow } from '../../../../shared/contract/analysis.ts'
import { treatmentSymbols } from '../../../../shared/fitgap/judgement/treatment.ts'
import { formatDate } from '../../../app/i18n/format-moment.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { useLocale } from '../../../app/state/locale.ts'
import { Icon } from '../../../ui/icon/icon.tsx'
import { JudgementIcon } from '../../../ui/marks/judgement-icon.tsx'
import { markOf } from '../../../ui/marks/mark-kind.ts'
import { MarkPill } from '../../../ui/marks/mark-pill.tsx'
import type { SideWords } from '../comparison/side-words.ts'
import { useRowWords } from '../comparison/row-words.ts'
import type { ColumnId } from './columns.ts'

/** What stands in a cell. Its spoken form is the cell's label. */
export function CellContent({ row, column, words }: { row: AnalysisRow; column: ColumnId; words: SideWords }) {
  const translate = useTranslate()
  const locale = useLocale((state) => state.locale)
  const { rowTitle } = useRowWords(words)
  switch (column) {
    case 'number':
      return <MarkPill kind={markOf(row)} number={row.number} label={rowTitle(row)} />
    case 'reference':
      return row.standard.length === 0 ? <Missing side={words.reference} /> : <ReferenceSteps row={row} />
    case 'subject':
      return row.asis.length === 0 ? <Missing side={words.subject} /> : <Lines lines={row.asis.map(({ name }) => name || translate('fitgap.unnamed'))} />
    case 'difference':
      return (
        <div>
          {row.isCorrected && <span className="hand-tag">{translate('compare.byHand')}</span>}
          {row.difference}
        </div>
      )
    case 'suggestion':
      return <Judged judgement={row.suggestion.judgement} className="judged judged--suggested" />
    case 'judgement':
      return <Judgement row={row} />
    case 'treatment':
      return row.decision.treatment === null ? (
        <span className="muted">{row.state === 'open' ? '' : '－'}</span>
      ) : (
        <span className="treatment-symbol">{treatmentSymbols[row.decision.treatment]}</span>
      )
    case 'reason':
      return <div className="clipped">{row.decision.reason}</div>
    case 'decider':
      return <div className="clipped">{row.decision.decider}</div>
    case 'decidedOn':
      return <span>{row.decidedAt === null ? '' : formatDate(new Date(row.decidedAt), locale)}</span>
    case 'dueDate':
      return <span>{row.decision.dueDate === null ? '' : formatDate(new Date(`${row.decision.dueDate}T00:00`), locale)}</span>
    case 'state':
      return <span className={row.state === 'open' ? 'muted' : ''}>{translate(`fitgap.state.${row.state}`)}</span>
  }
}

function Missing({ side }: { side: string }) {
  const translate = useTranslate()
  return <span className="muted">{translate('compare.notOnSide', { side })}</span>
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <div>
      {lines.map((line, index) => (
        <div key={index}>{line}</div>
      ))}
    </div>
  )
}

function ReferenceSteps({ row }: { row: AnalysisRow }) {
  const translate = useTranslate()
  const ids = [...new Set(row.functions.map(({ functionId }) => functionId))]
  return (
    <div>
      {row.standard.map((step, index) => (
        <div key={step.element}>
          {step.name || translate('fitgap.unnamed')}
          {index === row.standard.length - 1 && ids.length > 0 && <span className="function-ids identifier"> {ids.join(' ')}</span>}
        </div>
      ))}
    </div>
  )
}

function Judgement({ row }: { row: AnalysisRow }) {
  const translate = useTranslate()
  if (row.decision.judgement === null) return <span className="muted">{translate('fitgap.state.open')}</span>
  if (row.state !== 'rejudge') return <Judged judgement={row.decision.judgement} className="judged judged--decided" />
  return (
    <span className="judged judged--old" title={translate('fitgap.state.rejudge')}>
      <span className="warning-mark">
        <Icon name="warning" />
      </span>
      <s>{translate(`fitgap.judgement.${row.decision.judgement}`)}</s>
    </span>
  )
}

function Judged({ judgement, className }: { judgement: AnalysisRow['suggestion']['judgement']; className: string }) {
  const translate = useTranslate()
  return (
    <span className={className}>
      <JudgementIcon judgement={judgement} />
      {translate(`fitgap.judgement.${judgement}`)}
    </span>
  )
}
