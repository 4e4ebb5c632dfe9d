import { useState } from 'react'
import { reportKinds, type ReportKind } from '../../../shared/contract/reports.ts'
import { describeError } from '../../api/describe-error.ts'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import { Commands, StatusItems } from '../../app/frame/slots.tsx'
import type { ProjectScreenProps } from '../../app/routes.tsx'
import { navigate } from '../../app/state/navigation.ts'
import { pickFolder } from '../../shell/shell.ts'
import { Button } from '../../ui/button/button.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { exportReport } from './export-report.ts'
import { useFolderWork, writeReportFolder } from './folder-work.ts'
import { FolderPanel } from './parts/folder-panel.tsx'
import { KindList } from './parts/kind-list.tsx'
import { LackingReport } from './parts/lacking-report.tsx'
import { MadeList } from './parts/made-list.tsx'
import { ReportChoices } from './parts/report-choices.tsx'
import { ReportPreviewPages } from './parts/report-preview.tsx'
import { reportOptionsOf } from './report-scopes.ts'
import { useReportChoice, useReportState } from './report-state.ts'
import { useReportLists, type ReportLists } from './use-report-lists.ts'
import { useReport } from './use-report.ts'
import './reports.css'

/** 資料: the kinds at the left, the chosen document as it will be written, what it is made from at the right. The kind stands in the address. */
export function ReportsScreen({ project, item }: ProjectScreenProps) {
  const { lists, readAgain } = useReportLists(project)
  if (lists === undefined) return null
  const kind = reportKinds.find((known) => known === item) ?? lists.kinds.find(({ isReady, kind: known }) => isReady && known !== 'folder')?.kind ?? 'fitgap'
  return <ReportWork project={project} kind={kind} lists={lists} onMade={readAgain} />
}

function ReportWork({ project, kind, lists, onMade }: { project: string; kind: ReportKind; lists: ReportLists; onMade: () => void }) {
  const translate = useTranslate()
  const [isWriting, setWriting] = useState(false)
  const form = useReportState((state) => state.form)
  const isFolderRunning = useFolderWork((state) => state.running !== null)
  const options = reportOptionsOf(kind, useReportChoice(project))
  const lacks = lists.kinds.find((entry) => entry.kind === kind)?.lacks ?? []
  const isShown = lacks.length === 0 && kind !== 'folder'
  const preview = useReport(project, isShown ? options : null)
  const take = async () => {
    if (preview.state !== 'ready') return
    setWriting(true)
    await exportReport(project, options, preview.report, form)
    setWriting(false)
    onMade()
  }
  const takeFolder = async (isZip: boolean) => {
    const directory = isZip ? null : await pickFolder({ title: translate('reports.folder.choose') })
    if (!isZip && directory === null) return
    await writeReportFolder({ project, options, directory }, false)
    onMade()
  }
  return (
    <>
      <Commands>
        <Button onPress={() => navigate({ screen: 'project', project, tab: 'requirement-lines' })}>{translate('reportLines.title')}</Button>
        <Button onPress={() => navigate({ screen: 'project', project, tab: 'requirement-versions' })}>{translate('requirementVersions.title')}</Button>
        {kind === 'folder' ? (
          <>
            <Button isDisabled={lacks.length > 0 || isFolderRunning} onPress={() => void takeFolder(true)}>
              {translate('reports.folder.zip')}
            </Button>
            <Button look="filled" isDisabled={lacks.length > 0 || isFolderRunning} onPress={() => void takeFolder(false)}>
              {translate('reports.folder.write')}
            </Button>
          </>
        ) : (
          <Button look="filled" isDisabled={!isShown || preview.state !== 'ready' || isWriting} onPress={() => void take()}>
            {translate(isWriting ? 'reports.writing' : `reports.take.${form}`)}
          </Button>
        )}
      </Commands>
      <div className="reports">
        <KindList kinds={lists.kinds} current={kind} onChoose={(chosen) => navigate({ screen: 'project', project, tab: 'reports', item: chosen })} />
        <section className="reports-middle" aria-label={translate(`reports.kind.${kind}`)}>
          {lacks.length > 0 ? (
            <LackingReport project={project} kind={kind} lacks={lacks} />
          ) : kind === 'folder' ? (
            <FolderPanel kinds={lists.kinds} />
          ) : preview.state === 'failed' ? (
            <EmptyState>{describeError(preview.error, translate)}</EmptyState>
          ) : preview.state === 'reading' ? (
            <p className="reports-waiting" role="status">
              {translate('reports.reading')}
            </p>
          ) : (
            <ReportPreviewPages key={JSON.stringify(options)} report={preview.report} />
          )}
        </section>
        <section className="reports-side" data-pane="choices" aria-label={translate('reports.choices')}>
          <p className="reports-purpose">{translate(`reports.purpose.${kind}`)}</p>
          <ReportChoices project={project} kind={kind} choices={lists.choices} />
          <MadeList made={lists.made} />
        </section>
      </div>
      <StatusItems>
        <span>{translate('reports.madeCount', { count: lists.made.length })}</span>
        {isShown && preview.state === 'ready' && <span>{translate('reports.checkNumber', { digest: preview.report.madeFrom.digest.slice(0, 16) })}</span>}
      </StatusItems>
    </>
  )
}
