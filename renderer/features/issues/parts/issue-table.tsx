import { issueStates, type Issue, type IssueFields } from '../../../../shared/contract/issues.ts'
import type { ShownStepLink } from '../../../../shared/contract/step-link.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { CellField } from '../../../ui/field/cell-field.tsx'
import { SelectField } from '../../../ui/field/select-field.tsx'
import { Icon } from '../../../ui/icon/icon.tsx'
import { StepLinkList } from '../step-link-list.tsx'
import { useVerbHint } from '../use-verb-hint.ts'
import type { IssueColumn, IssueOrder } from '../issue-order.ts'

export interface IssueTableProps {
  issues: readonly Issue[]
  order: IssueOrder
  isReadOnly: boolean
  onOrder: (order: IssueOrder) => void
  onChange: (issue: string, fields: Partial<IssueFields>) => void
  onRemove: (issue: Issue) => void
  onStep: (link: ShownStepLink) => void
  /** The steps of a 課題 are to be chosen. */
  onLink: (issue: Issue) => void
}

/** The list: every cell is changed in place, headers sort. */
export function IssueTable({ issues, order, onOrder, ...row }: IssueTableProps) {
  const translate = useTranslate()
  const header = (column: IssueColumn, label: string) => {
    const isSorted = order.column === column
    return (
      <th scope="col" className={`issues-column-${column}`} aria-sort={isSorted ? (order.isDescending ? 'descending' : 'ascending') : 'none'}>
        <button type="button" className="issues-sort" onClick={() => onOrder({ column, isDescending: isSorted && !order.isDescending })}>
          {label}
          {isSorted && <Icon name={order.isDescending ? 'down' : 'up'} size={14} />}
        </button>
      </th>
    )
  }
  return (
    <table className="issues-table">
      <caption className="visually-hidden">{translate('issues.title')}</caption>
      <thead>
        <tr>
          {header('number', 'No')}
          {header('text', translate('issues.column.text'))}
          <th scope="col" className="issues-column-steps">
            {translate('issues.column.steps')}
          </th>
          {header('state', translate('issues.column.state'))}
          {header('owner', translate('issues.column.owner'))}
          {header('dueDate', translate('issues.column.dueDate'))}
          <th scope="col">{translate('issues.column.note')}</th>
          <th scope="col" className="issues-column-remove">
            <span className="visually-hidden">{translate('comments.remove')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {issues.map((issue) => (
          <IssueRow key={issue.id} issue={issue} {...row} />
        ))}
      </tbody>
    </table>
  )
}

function IssueRow({ issue, isReadOnly, onChange, onRemove, onStep, onLink }: { issue: Issue } & Omit<IssueTableProps, 'issues' | 'order' | 'onOrder'>) {
  const translate = useTranslate()
  const hint = useVerbHint(issue.text)
  const { id, number, source } = issue
  const label = (column: 'text' | 'state' | 'owner' | 'dueDate' | 'note') => translate('issues.cell', { number, column: translate(`issues.column.${column}`) })
  return (
    <tr data-done={issue.state === 'done' || undefined}>
      <td className="number">{number}</td>
      <td>
        <CellField label={label('text')} value={issue.text} isReadOnly={isReadOnly} maxLength={1000} isRequired onCommit={(text) => onChange(id, { text })} />
        {source.kind !== 'none' && source.text !== issue.text && <p className="issues-source">{translate(`issues.source.${source.kind}`, { text: source.text })}</p>}
        {hint !== undefined && !isReadOnly && <p className="issues-source">{hint}</p>}
      </td>
      <td>
        <StepLinkList
          steps={issue.steps}
          onStep={onStep}
          onLink={isReadOnly ? undefined : () => onLink(issue)}
          linkLabel={translate('issues.linkOf', { text: issue.text })}
        />
      </td>
      <td>
        <SelectField
          label={label('state')}
          isLabelHidden
          isSmall
          isDisabled={isReadOnly}
          value={issue.state}
          choices={issueStates.map((state) => ({ id: state, label: translate(`issues.state.${state}`) }))}
          onChange={(state) => onChange(id, { state: state as Issue['state'] })}
        />
      </td>
      <td>
        <CellField label={label('owner')} value={issue.owner} isReadOnly={isReadOnly} maxLength={60} onCommit={(owner) => onChange(id, { owner })} />
      </td>
      <td>
        <CellField
          label={label('dueDate')}
          type="date"
          value={issue.dueDate ?? ''}
          isReadOnly={isReadOnly}
          maxLength={10}
          onCommit={(day) => onChange(id, { dueDate: day === '' ? null : day })}
        />
      </td>
      <td>
        <CellField label={label('note')} value={issue.note} isReadOnly={isReadOnly} maxLength={4000} onCommit={(note) => onChange(id, { note })} />
      </td>
      <td>
        {!isReadOnly && (
          <Button look="bare" aria-label={translate('issues.removeOf', { number })} onPress={() => onRemove(issue)}>
            {translate('comments.remove')}
          </Button>
        )}
      </td>
    </tr>
  )
}
