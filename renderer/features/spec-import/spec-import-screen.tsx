import { useEffect, useRef, useState } from 'react'
import { client } from '../../api/client.ts'
import { describeError } from '../../api/describe-error.ts'
import { Commands, StatusItems } from '../../app/frame/slots.tsx'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import type { ProjectScreenProps } from '../../app/routes.tsx'
import { navigate } from '../../app/state/navigation.ts'
import { reporting } from '../../app/state/report-error.ts'
import { reloadOverview, useIsReadOnly } from '../../app/state/session.ts'
import { whileSaving } from '../../app/state/save-state.ts'
import { showToast } from '../../app/state/toasts.ts'
import { pickShellFiles, shellFileOf } from '../../shell/shell.ts'
import { Button } from '../../ui/button/button.tsx'
import { DropArea } from '../../ui/drop/drop-area.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { MessageBar } from '../../ui/feedback/message-bar.tsx'
import { ReadingBar } from '../map-columns/reading-bar.tsx'
import { specRoute } from '../spec-library/spec-route.ts'
import { editionName } from '../spec-library/spec-name.ts'
import { loadSpecs, stepSpecs, useSpecs } from '../spec-library/use-specs.ts'
import { importOrderOf } from './import-order.ts'
import { SpecFileView } from './parts/spec-file-view.tsx'
import { startSpecImport, useSpecImport } from './spec-import-state.ts'
import { useJob } from './use-job.ts'
import { usePreview } from './use-preview.ts'
import { useSpecFile } from './use-spec-file.ts'
import { whyNot } from './why-not.ts'
import '../spec-library/spec-library.css'
import './spec-import.css'

/** 取り込み of a standard spec: which sheets, which column is what, which ids are meant; what it changes is shown before anything is stored. */
export function SpecImportScreen({ project, area, item }: ProjectScreenProps) {
  const translate = useTranslate()
  const isReadOnly = useIsReadOnly()
  const state = useSpecImport()
  const view = useSpecs(project)
  const reading = useSpecFile(project)
  const { preview, error } = usePreview(project)
  const storing = useJob((job) => client.specs.imported({ job }))
  const [isStoring, setStoring] = useState(false)
  const spec = view?.specs.find(({ id }) => id === item)
  // Whoever comes from a 業務 or a spec brings in a file of it. Read again, it takes nothing back that was written meanwhile.
  const begun = useRef('')
  useEffect(() => {
    const from = `${spec?.id ?? ''} ${area ?? ''}`
    if (begun.current === from || (item !== undefined && spec === undefined)) return
    begun.current = from
    if (spec !== undefined) useSpecImport.setState({ area: spec.areaName, edition: spec.edition, issuedOn: spec.issuedOn ?? '', keeps: true })
    else if (area !== undefined) useSpecImport.setState({ area })
  }, [spec, area, item])

  const known = () => {
    const isGiven = spec !== undefined || area !== undefined
    return isGiven ? { area: state.area, edition: spec?.edition ?? '', issuedOn: spec?.issuedOn ?? '', keeps: spec !== undefined } : {}
  }
  const choose = async () => {
    const [chosen] = await pickShellFiles({ title: translate('specImport.choose'), kinds: ['table'], isMultiple: false })
    if (chosen !== undefined) startSpecImport(chosen, known())
  }
  const leave = () => {
    if (state.opened !== null) void client.specs.closeFile({ file: state.opened.file }).catch(() => undefined)
    startSpecImport(null)
    navigate(specRoute(project, item))
  }
  const reason = isReadOnly ? translate('specImport.readOnly') : whyNot(state, preview, translate)
  const take = () =>
    reporting(async () => {
      const order = importOrderOf(project, state)
      if (order === null || reason !== null) return
      setStoring(true)
      try {
        const answer = await whileSaving(() => storing.run(() => client.specs.import(order)))
        if (answer === null) return
        if (answer.spec === null) return showToast({ text: translate('specImport.stopped') })
        void client.specs.closeFile({ file: order.file }).catch(() => undefined)
        startSpecImport(null)
        await Promise.all([loadSpecs(project), reloadOverview()])
        navigate(specRoute(project, answer.spec))
        showToast({
          text: translate('specImport.imported', { name: `${order.area} ${editionName(order.edition, translate)}`, count: preview?.read ?? 0 }),
          action: { label: translate('app.undo'), run: () => void stepSpecs(project, 'undo').then(() => navigate(specRoute(project))) },
        })
      } finally {
        setStoring(false)
      }
    })
  const isOpen = state.opened !== null
  return (
    <DropArea
      className="spec-import-screen"
      invitation={translate('specImport.dropHere')}
      invitationClassName="step-import-over"
      onFiles={([first]) => first !== undefined && !isReadOnly && startSpecImport(shellFileOf(first), known())}
    >
      <Commands>
        <Button onPress={leave}>{translate('app.cancel')}</Button>
        {isOpen && <Button onPress={() => void choose()}>{translate('specImport.chooseOther')}</Button>}
        {isOpen && (
          <Button look="filled" isDisabled={reason !== null || isStoring} aria-describedby="spec-import-open" onPress={() => void take()}>
            {translate(isStoring ? 'specImport.storing' : 'specImport.take', { count: preview?.read ?? 0 })}
          </Button>
        )}
      </Commands>
      {reading.isReading && <ReadingBar done={reading.running?.done} total={reading.running?.total} onCancel={() => (reading.running?.stop(), startSpecImport(null))} />}
      {isStoring && storing.running !== null && (
        <ReadingBar text={translate('specImport.storing')} done={storing.running.done} total={storing.running.total} onCancel={storing.running.stop} />
      )}
      {reading.error != null && state.file !== null && (
        <MessageBar tone="error" actions={<Button onPress={() => void choose()}>{translate('specImport.chooseOther')}</Button>}>
          {describeError(reading.error, translate)}
        </MessageBar>
      )}
      {error != null && isOpen && <MessageBar tone="error">{describeError(error, translate)}</MessageBar>}
      {!isOpen && !reading.isReading && (
        <div className="spec-import-empty" data-pane>
          <EmptyState
            actions={
              <Button look="filled" size="medium" isDisabled={isReadOnly} onPress={() => void choose()}>
                {translate('specImport.choose')}
              </Button>
            }
          >
            {translate(isReadOnly ? 'specImport.readOnly' : 'specImport.empty')}
          </EmptyState>
        </div>
      )}
      {state.opened !== null && <SpecFileView opened={state.opened} preview={preview} onReadAs={reading.readAs} />}
      <StatusItems>
        {isOpen && preview !== undefined && <span>{translate('specImport.count', { read: preview.read, functions: preview.functions, forms: preview.forms })}</span>}
        {isOpen && preview !== undefined && preview.unread.length > 0 && <span>{translate('specImport.countUnread', { count: preview.unread.length })}</span>}
        <span className="grow" />
        {isOpen && (
          <span id="spec-import-open" className={reason === null ? undefined : 'spec-import-open'}>
            {reason ?? translate('specImport.safe')}
          </span>
        )}
      </StatusItems>
    </DropArea>
  )
}
