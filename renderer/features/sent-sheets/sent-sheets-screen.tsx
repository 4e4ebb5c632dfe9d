import { useState } from 'react'
import { useCommands } from '../../app/commands/command-list.ts'
import { Commands, StatusItems, Tools } from '../../app/frame/slots.tsx'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import type { ProjectScreenProps } from '../../app/routes.tsx'
import { navigate } from '../../app/state/navigation.ts'
import { useIsReadOnly } from '../../app/state/session.ts'
import { shellFileOf } from '../../shell/shell.ts'
import { Button } from '../../ui/button/button.tsx'
import { DropArea } from '../../ui/drop/drop-area.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { SelectField } from '../../ui/field/select-field.tsx'
import { LeftOutDialog } from './parts/left-out-dialog.tsx'
import { ReturnScreen } from './parts/return-screen.tsx'
import { SendDialog } from './parts/send-dialog.tsx'
import { SheetList } from './parts/sheet-list.tsx'
import { useReturnReview } from './return-state.ts'
import { dayOf, sheetState } from './sheet-due.ts'
import { pickReturned, readReturned } from './take-back.ts'
import { useSentSheets } from './use-sent-sheets.ts'
import './sent-sheets.css'

/** 記入シート・回答シート: what was sent to whom, and the review of what came back. */
export function SentSheetsScreen({ project, area, item, selection }: ProjectScreenProps) {
  const review = useReturnReview((state) => state.review)
  const isReviewing = selection?.[0] === 'return' && review !== null && review.project === project
  return isReviewing ? <ReturnScreen review={review} /> : <SheetsScreen project={project} area={area} item={item} />
}

function SheetsScreen({ project, area, item }: { project: string; area?: string; item?: string }) {
  const translate = useTranslate()
  const isReadOnly = useIsReadOnly()
  const { desk, readAgain } = useSentSheets(project, { table: item, area })
  const [isSending, setIsSending] = useState(false)
  const [leftOut, setLeftOut] = useState<string | null>(null)
  const [today] = useState(() => dayOf(new Date()))
  const [isReading, setIsReading] = useState(false)
  const reading = async (work: () => Promise<void>) => {
    setIsReading(true)
    await work()
    setIsReading(false)
  }
  const back = () => void reading(() => pickReturned(project))
  const send = () => setIsSending(true)
  const unavailable = isReadOnly ? translate('compare.readOnly') : desk?.table === null ? translate('sentSheets.noTable') : undefined
  useCommands([
    { id: 'sentSheets.send', group: 'file', label: translate('sentSheets.send'), unavailable, run: send },
    { id: 'sentSheets.back', group: 'file', label: translate('sentSheets.back'), unavailable, run: back },
  ])
  if (desk === undefined) return <p className="sheets-reading" role="status">{translate('sentSheets.return.reading')}</p>
  const { tables, table, sheets } = desk
  const toTables = () => navigate({ screen: 'project', project, tab: 'fitgap-tables', item: table?.id })
  if (table === null) {
    return (
      <EmptyState actions={<Button look="filled" size="medium" onPress={toTables}>{translate('sentSheets.noTable.action')}</Button>}>
        {translate('sentSheets.noTable')}
      </EmptyState>
    )
  }
  const count = (state: string) => sheets.filter((sheet) => sheetState(sheet, today) === state).length
  return (
    <DropArea
      className="sheets-drop"
      invitation={translate('sentSheets.back')}
      invitationClassName="sheets-over"
      onFiles={([file]) => file !== undefined && !isReadOnly && void reading(() => readReturned(project, shellFileOf(file)))}
    >
      <Commands>
        <Button onPress={toTables}>{translate('sentSheets.backTo')}</Button>
        {sheets.length > 0 && <Button isDisabled={isReadOnly} onPress={send}>{translate('sentSheets.send')}</Button>}
        {sheets.length > 0 && <Button look="filled" isDisabled={isReadOnly || isReading} onPress={back}>{translate(isReading ? 'sentSheets.return.reading' : 'sentSheets.back')}</Button>}
      </Commands>
      <Tools>
        <section className="sheets-tools" data-pane aria-label={translate('sentSheets.tools')}>
          <h1 className="sheets-title">{translate('sentSheets.title')}</h1>
          {tables.length > 1 ? (
            <SelectField
              isSmall
              label={translate('sentSheets.table')}
              value={table.id}
              choices={tables.map(({ id, name }) => ({ id, label: name }))}
              onChange={(id) => navigate({ screen: 'project', project, tab: 'sent-sheets', item: id }, { replace: true })}
            />
          ) : (
            <span className="ink-2">{table.name}</span>
          )}
        </section>
      </Tools>
      <div className="sheets" data-pane>
        {sheets.length === 0 ? (
          <EmptyState
            actions={
              <>
                <Button look="filled" size="medium" isDisabled={isReadOnly} onPress={send}>{translate('sentSheets.send')}</Button>
                <Button size="medium" isDisabled={isReadOnly || isReading} onPress={back}>{translate('sentSheets.back')}</Button>
              </>
            }
          >
            {translate('sentSheets.empty')}
          </EmptyState>
        ) : (
          <>
            <SheetList sheets={sheets} today={today} onLeftOut={setLeftOut} />
            <p className="sheets-hint">{translate('sentSheets.dropHint')}</p>
          </>
        )}
      </div>
      {isSending && <SendDialog project={project} table={table} onSent={readAgain} onClose={() => setIsSending(false)} />}
      {leftOut !== null && <LeftOutDialog project={project} returned={leftOut} onClose={() => setLeftOut(null)} />}
      <StatusItems>
        <span>{translate('sentSheets.status', { count: sheets.length, waiting: count('waiting') + count('overdue'), overdue: count('overdue') })}</span>
      </StatusItems>
    </DropArea>
  )
}
