import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { readMappedSteps } from '../../../shared/steps/read-mapped-steps.ts'
import { stepsOfDiagram } from '../../../shared/steps/steps-of-diagram.ts'
import type { StepTable } from '../../../shared/steps/step-table.ts'
import { stepTableDescription } from '../../../shared/steps/step-table-description.ts'
import { client } from '../../api/client.ts'
import { describeError } from '../../api/describe-error.ts'
import { Commands, StatusItems } from '../../app/frame/slots.tsx'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import type { ProcedureScreenProps } from '../../app/routes.tsx'
import { navigate } from '../../app/state/navigation.ts'
import { reporting } from '../../app/state/report-error.ts'
import { useIsReadOnly, useProcedure, useSession } from '../../app/state/session.ts'
import { pickShellFiles, shellFileOf } from '../../shell/shell.ts'
import { Button } from '../../ui/button/button.tsx'
import { DropArea } from '../../ui/drop/drop-area.tsx'
import { MessageBar } from '../../ui/feedback/message-bar.tsx'
import { destinationChoices, orderAtFirst } from './destination.ts'
import { drawableTable, finishImport } from './finish-import.ts'
import type { ImportOrder } from './take-over.ts'
import { ConfirmMatchesDialog } from './parts/confirm-matches-dialog.tsx'
import { recogniseRows, withRecognisedKeys } from './recognise-rows.ts'
import { notesOfImport } from './notes-of-import.ts'
import { DestinationBar } from './destination-bar.tsx'
import { NoteList } from './parts/note-list.tsx'
import { ReadingBar } from './reading-bar.tsx'
import { SheetBar } from './parts/sheet-bar.tsx'
import { MappingTable, type MappingTableHandle } from './mapping-table.tsx'
import { startStepImport, useStepImport } from './step-import-state.ts'
import { useTableFile } from './use-table-file.ts'
import './step-import-screen.css'

/** 列の対応づけ for a step table: which sheet, which line is the header, which column is what; then where the rows go. */
export function StepImportScreen({ project, procedure: id, flow }: ProcedureScreenProps) {
  const translate = useTranslate()
  const procedure = useProcedure(id)
  const isReadOnly = useIsReadOnly()
  const municipalities = useSession((session) => session.overview?.municipalities)
  const { file, table, choice } = useStepImport()
  const reading = useTableFile(project)
  const preview = useRef<MappingTableHandle>(null)
  const [given, setGiven] = useState<Partial<ImportOrder>>({})
  const [isDrawing, setIsDrawing] = useState(false)
  const [asking, setAsking] = useState<{ before: StepTable; after: StepTable }>()
  const sheet = choice === null ? undefined : table?.sheets[choice.sheet]
  const steady = useDeferredValue(choice)
  const steps = useMemo(() => {
    const shown = steady === null ? undefined : table?.sheets[steady.sheet]
    return shown === undefined || steady === null ? null : readMappedSteps(shown, steady.headerLine, steady.mapping)
  }, [table, steady])
  const notes = useMemo(() => (table === null || steady === null || steps === null ? [] : notesOfImport(table, steady, steps, translate)), [table, steady, steps, translate])
  if (procedure === undefined || municipalities === undefined) return null

  const order: ImportOrder = { ...orderAtFirst(project, procedure, municipalities, table?.fileName ?? '', translate), ...given }
  const choose = async () => {
    const [chosen] = await pickShellFiles({ title: translate('mapColumns.choose'), kinds: ['table'], isMultiple: false })
    if (chosen !== undefined) startStepImport(chosen)
  }
  const leave = () => {
    startStepImport(null)
    navigate({ screen: 'procedure', project, procedure: id, tab: procedure.flows.length > 0 ? 'flow' : 'flows', flow, selection: [] })
  }
  const count = steps?.table.rows.length ?? 0
  const hasText = choice?.mapping.includes('text') ?? false
  const isTooLong = steps?.issues.some(({ code }) => code === 'too-many-rows') ?? false
  const isReady = !isReadOnly && count > 0 && hasText && !isTooLong && !isDrawing && order.name.trim() !== ''
  const finish = (wanted: StepTable) =>
    reporting(async () => {
      if (sheet === undefined || choice === null) return
      setIsDrawing(true)
      setAsking(undefined)
      try {
        await finishImport(order, wanted, sheet, choice)
      } finally {
        setIsDrawing(false)
      }
    })
  const take = () =>
    reporting(async () => {
      if (steps === null) return
      const after = drawableTable(steps)
      if (order.destination.how !== 'replace') return void finish(after)
      const { xml } = await client.flow.text({ project, flow: order.destination.flow })
      const before = stepsOfDiagram(xml).table
      if (recogniseRows(after, before).alike.length > 0) setAsking({ before, after })
      else await finish(after)
    })

  return (
    <DropArea
      className="step-import"
      invitation={translate('mapColumns.dropHere')}
      invitationClassName="step-import-over"
      onFiles={([first]) => first !== undefined && startStepImport(shellFileOf(first))}
    >
      <Commands>
        <Button onPress={leave}>{translate('app.cancel')}</Button>
        {table !== null && <Button onPress={() => void choose()}>{translate('mapColumns.chooseOther')}</Button>}
        {table !== null && (
          <Button look="filled" isDisabled={!isReady} aria-describedby={isReady ? undefined : 'step-import-open'} onPress={() => void take()}>
            {translate(isDrawing ? 'mapColumns.drawing' : 'mapColumns.take', { count })}
          </Button>
        )}
      </Commands>
      {reading.isReading && <ReadingBar onCancel={reading.cancel} />}
      {reading.error != null && (
        <MessageBar tone="error" actions={<Button onPress={() => void choose()}>{translate('mapColumns.chooseOther')}</Button>}>
          {describeError(reading.error, translate)}
        </MessageBar>
      )}
      {table === null && !reading.isReading && file === null && (
        <div className="step-import-empty" data-pane>
          <div className="step-import-drop">
            <p>{translate('mapColumns.empty')}</p>
            <Button look="filled" size="medium" isDisabled={isReadOnly} onPress={() => void choose()}>
              {translate('mapColumns.choose')}
            </Button>
          </div>
        </div>
      )}
      {table !== null && choice !== null && sheet !== undefined && (
        <>
          <SheetBar file={table} choice={choice} remembered={reading.remembered} onReadAs={reading.readAs} onChange={(next) => useStepImport.setState({ choice: next })} />
          <DestinationBar
            order={order}
            choices={destinationChoices(procedure, flow, translate)}
            municipalities={municipalities}
            onChange={(changed) => setGiven({ ...given, ...changed })}
          />
          <MappingTable
            ref={preview}
            sheet={sheet}
            choice={choice}
            table={stepTableDescription}
            unread={steps?.unread ?? []}
            notes={notes}
            onMapping={(mapping) => useStepImport.setState({ choice: { ...choice, mapping, isRemembered: false } })}
          />
          <NoteList notes={notes} onShow={(line) => preview.current?.show(line)} />
        </>
      )}
      {asking !== undefined && (
        <ConfirmMatchesDialog
          {...asking}
          matches={recogniseRows(asking.after, asking.before).alike}
          onClose={() => setAsking(undefined)}
          onConfirm={(different) => {
            const { same, alike } = recogniseRows(asking.after, asking.before)
            void finish(withRecognisedKeys(asking.after, [...same, ...alike], different))
          }}
        />
      )}
      <StatusItems>
        {table !== null && <span>{translate('mapColumns.rows', { count })}</span>}
        {steps !== null && steps.unread.length > 0 && <span>{translate('mapColumns.unread', { count: steps.unread.length })}</span>}
        <span id="step-import-open" className={table !== null && !hasText ? 'step-import-open' : undefined}>
          {table === null ? '' : translate(isReadOnly ? 'mapColumns.readOnly' : !hasText ? 'mapColumns.needsText' : order.name.trim() === '' ? 'mapColumns.needsName' : 'mapColumns.safe')}
        </span>
      </StatusItems>
    </DropArea>
  )
}
