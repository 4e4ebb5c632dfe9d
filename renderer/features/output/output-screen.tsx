import { useState } from 'react'
import type { ProcedureScreenProps } from '../../app/routes.tsx'
import type { OutputOrder } from '../../../shared/contract/output.ts'
import type { ProcedureSummary, ProjectOverview } from '../../../shared/contract/project.ts'
import { Commands, StatusItems, Tools } from '../../app/frame/slots.tsx'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import { useLocale } from '../../app/state/locale.ts'
import { navigate } from '../../app/state/navigation.ts'
import { useProcedure, useSession } from '../../app/state/session.ts'
import { Button } from '../../ui/button/button.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { chooseFlow } from '../flow-editor/choose-flow.ts'
import { flowsOfRange, useOutputSettings } from './output-settings.ts'
import { OutputCommands } from './parts/output-commands.tsx'
import { OutputProgress } from './parts/output-progress.tsx'
import { PagePreview } from './parts/page-preview.tsx'
import { SettingsPanel } from './parts/settings-panel.tsx'
import { PartSwitch } from './part-switch.tsx'
import { usePages } from './use-pages.ts'
import './output.css'

/** 出力: the pages as they will be written, and how they shall be. */
export function OutputScreen({ project, procedure: id, flow }: ProcedureScreenProps) {
  const translate = useTranslate()
  const procedure = useProcedure(id)
  const overview = useSession((state) => state.overview)
  if (procedure === undefined || overview === null) return null
  const chosen = chooseFlow(procedure, flow)
  if (chosen === undefined) {
    return (
      <EmptyState
        actions={
          <Button look="filled" size="medium" onPress={() => navigate({ screen: 'procedure', project, procedure: id, tab: 'flows', selection: [] })}>
            {translate('output.toFlows')}
          </Button>
        }
      >
        {translate('output.noFlow')}
      </EmptyState>
    )
  }
  return <OutputWork key={chosen.id} project={project} overview={overview} procedure={procedure} flow={chosen.id} />
}

function OutputWork({ project, overview, procedure, flow }: { project: string; overview: ProjectOverview; procedure: ProcedureSummary; flow: string }) {
  const translate = useTranslate()
  const locale = useLocale((state) => state.locale)
  const [range, setRange] = useState(flow)
  const { options, marks } = useOutputSettings()
  const order: OutputOrder = { flows: flowsOfRange(overview, procedure, range), options, marks, locale }
  const preview = usePages(project, order)
  return (
    <>
      <Tools>
        <section className="output-tools" data-pane aria-label={translate('output.part.label')}>
          <PartSwitch part="output" />
        </section>
      </Tools>
      <Commands>
        <OutputCommands project={project} order={order} preview={preview} />
      </Commands>
      <div className="output-screen">
        <OutputProgress />
        <div className="output">
          <PagePreview project={project} preview={preview} />
          <SettingsPanel overview={overview} procedure={procedure} range={range} onRange={setRange} />
        </div>
      </div>
      <StatusItems>
        <span>{translate('output.diagrams', { count: order.flows.length })}</span>
        {preview.kind === 'ready' && <span>{translate('output.pages', { count: preview.pages.length })}</span>}
      </StatusItems>
    </>
  )
}
