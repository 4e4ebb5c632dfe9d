import { useState } from 'react'
import type { Issue } from '../../../shared/contract/issues.ts'
import { registerText } from '../../../shared/register/register-text.ts'
import { issueSheet } from '../../../shared/issues/issue-sheet.ts'
import { client } from '../../api/client.ts'
import { UndoButtons } from '../../app/commands/undo-buttons.tsx'
import { Commands, StatusItems, Tools } from '../../app/frame/slots.tsx'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import type { ProcedureScreenProps } from '../../app/routes.tsx'
import { useLocale } from '../../app/state/locale.ts'
import { navigate } from '../../app/state/navigation.ts'
import { decider } from '../../app/state/person.ts'
import { useIsReadOnly, useProcedure } from '../../app/state/session.ts'
import { TakeAwayMenu } from '../../app/take-away/take-away-menu.tsx'
import { Button } from '../../ui/button/button.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { Segments } from '../../ui/field/segments.tsx'
import { TextField } from '../../ui/field/text-field.tsx'
import { issueFilters, listedIssues, type IssueFilter, type IssueOrder } from './issue-order.ts'
import { LinkStepsDialog } from './link-steps-dialog.tsx'
import { AddIssue } from './parts/add-issue.tsx'
import { IssueTable } from './parts/issue-table.tsx'
import { changeIssues, stepIssues, tellIssues, useIssues } from './use-issues.ts'
import './issues-screen.css'

/** 課題 of a procedure: what must be done, which steps it is about, who does it until when. */
export function IssuesScreen({ project, procedure: id }: ProcedureScreenProps) {
  const translate = useTranslate()
  const locale = useLocale((state) => state.locale)
  const procedure = useProcedure(id)
  const place = { project, procedure: id }
  const list = useIssues(place)
  const isReadOnly = useIsReadOnly()
  const [filter, setFilter] = useState<IssueFilter>('all')
  const [search, setSearch] = useState('')
  const [order, setOrder] = useState<IssueOrder>({ column: 'number', isDescending: false })
  const [linking, setLinking] = useState<Issue | null>(null)
  if (procedure === undefined || list === undefined) return null
  const { issues } = list
  const shown = listedIssues(issues, filter, search, order)
  const add = async (text: string) =>
    (await changeIssues(place, () => client.issues.add({ ...place, fields: { text }, author: decider() }))) !== undefined
  const remove = async (issue: string, number: number) => {
    const isGone = await changeIssues(place, async () => {
      await client.issues.remove({ ...place, issues: [issue] })
      return true
    })
    if (isGone) tellIssues(place, translate('issues.removed', { number }))
  }
  const count = (which: IssueFilter) => listedIssues(issues, which, '', order).length
  return (
    <>
      <Commands>
        <Button onPress={() => navigate({ screen: 'procedure', project, procedure: id, tab: 'collected-documents', selection: [] })}>
          {translate('collectedDocuments.title')}
        </Button>
        <Button onPress={() => navigate({ screen: 'procedure', project, procedure: id, tab: 'hearing', selection: [] })}>{translate('hearing.title')}</Button>
        <TakeAwayMenu
          name={translate('issues.fileName', { name: procedure.name })}
          download={(format) => client.issues.download({ ...place, format, locale })}
          write={(path) => client.issues.exportTo({ ...place, path, overwrite: true, locale })}
          text={() => registerText(issueSheet(shown, translate))}
        />
      </Commands>
      <Tools>
        <section className="issues-tools" data-pane aria-label={translate('issues.tools')}>
          {!isReadOnly && (
            <>
              <UndoButtons id="issues" next={list} onStep={(direction) => void stepIssues(place, direction)} />
            </>
          )}
          <Segments
            label={translate('issues.filter')}
            value={filter}
            choices={issueFilters.map((which) => ({ id: which, label: `${translate(which === 'all' || which === 'unfinished' ? `issues.filter.${which}` : `issues.state.${which}`)} ${count(which)}` }))}
            onChange={setFilter}
          />
          <span className="grow" />
          <TextField label={translate('issues.search')} value={search} onChange={setSearch} isSmall />
        </section>
      </Tools>
      <div className="issues" data-pane>
        {!isReadOnly && <AddIssue onAdd={add} />}
        {issues.length === 0 ? (
          <EmptyState>{translate('issues.empty')}</EmptyState>
        ) : (
          <IssueTable
            issues={shown}
            order={order}
            isReadOnly={isReadOnly}
            onOrder={setOrder}
            onChange={(issue, fields) => void changeIssues(place, () => client.issues.update({ ...place, issue, fields }))}
            onRemove={({ id: issue, number }) => void remove(issue, number)}
            onLink={setLinking}
            onStep={({ flow, element }) => navigate({ screen: 'procedure', project, procedure: id, tab: 'flow', flow, selection: [element] })}
          />
        )}
      </div>
      {linking !== null && (
        <LinkStepsDialog
          project={project}
          procedure={procedure}
          title={translate('issues.linkTitle', { text: linking.text })}
          steps={linking.steps.map(({ flow, element, name }) => ({ flow, element, name }))}
          onLink={(steps) => void changeIssues(place, () => client.issues.update({ ...place, issue: linking.id, fields: { steps } }))}
          onClose={() => setLinking(null)}
        />
      )}
      <StatusItems>
        <span>{translate('issues.count', { count: issues.length, open: count('unfinished') })}</span>
        <span className="grow" />
        {shown.length < issues.length && <span>{translate('review.count.shown', { count: shown.length })}</span>}
      </StatusItems>
    </>
  )
}
