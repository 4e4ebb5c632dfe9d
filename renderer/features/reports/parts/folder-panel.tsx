import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog.tsx'
import { MessageBar } from '../../../ui/feedback/message-bar.tsx'
import { Meter } from '../../../ui/feedback/meter.tsx'
import { stopReportFolder, useFolderWork, writeReportFolder } from '../folder-work.ts'
import type { ReportLists } from '../use-report-lists.ts'

const contents = ['documents', 'diagrams', 'tables', 'manifest'] as const

/** 調達フォルダ: what goes in, which documents are left out and why, how far it is, and what was written. */
export function FolderPanel({ kinds }: { kinds: ReportLists['kinds'] }) {
  const translate = useTranslate()
  const { running, occupied, written } = useFolderWork()
  const left = kinds.filter(({ kind, isReady }) => kind !== 'folder' && !isReady)
  return (
    <div className="reports-folder" data-pane="preview" tabIndex={0} role="group" aria-label={translate('reports.kind.folder')} data-pane-focus="">
      {running !== null && (
        <MessageBar tone="information" actions={<Button onPress={stopReportFolder}>{translate('reports.folder.stop')}</Button>}>
          {running.total === 0 ? translate('reports.folder.starting') : translate('reports.folder.working', { done: running.done, total: running.total })} <Meter value={running.done} of={running.total} />
        </MessageBar>
      )}
      <article className="report-sheet">
        <h1 className="report-heading report-heading--1">{translate('reports.kind.folder')}</h1>
        <p className="report-text">{translate('reports.purpose.folder')}</p>
        <h2 className="report-heading report-heading--2">{translate('reports.folder.contents')}</h2>
        <ul className="report-list">
          {contents.map((part) => (
            <li key={part}>{translate(`reports.folder.contents.${part}`)}</li>
          ))}
        </ul>
        {left.length > 0 && (
          <>
            <h2 className="report-heading report-heading--2">{translate('reports.folder.left')}</h2>
            <ul className="report-list">
              {left.map(({ kind, lacks }) => (
                <li key={kind}>
                  {translate(`reports.kind.${kind}`)}：{lacks.map(({ reason, values }) => translate(reason as 'reports.lacks.table', values)).join('')}
                </li>
              ))}
            </ul>
          </>
        )}
        {written !== null && (
          <>
            <h2 className="report-heading report-heading--2">{translate('reports.folder.written', { count: written.files.length })}</h2>
            <ul className="report-list">
              {[...written.notes, ...written.files].map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </>
        )}
      </article>
      {occupied !== null && (
        <ConfirmDialog
          title={translate('reports.folder.overwriteTitle')}
          doLabel={translate('reports.folder.overwriteDo')}
          cancelLabel={translate('app.cancel')}
          onDo={() => void writeReportFolder(occupied, true)}
          onClose={() => useFolderWork.setState({ occupied: null })}
        >
          {translate('reports.folder.overwriteBody')}
        </ConfirmDialog>
      )}
    </div>
  )
}
