import { useEffect } from 'react'
import type { ProcedureScreenProps } from '../../app/routes.tsx'
import { Commands, StatusItems } from '../../app/frame/slots.tsx'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import { navigate } from '../../app/state/navigation.ts'
import { reporting } from '../../app/state/report-error.ts'
import { reloadOverview, useIsReadOnly, useProcedure } from '../../app/state/session.ts'
import { Button } from '../../ui/button/button.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { startFlow } from './start-flow.ts'
import { DropToImport } from './parts/drop-to-import.tsx'
import { ExportAllButton } from './parts/export-all-button.tsx'
import { FlowTable } from './parts/flow-table.tsx'
import './procedure-flows-screen.css'

/** Every flow of a procedure, to open, to take out as .bpmn, to copy as ToBe. */
export function ProcedureFlowsScreen({ project, procedure: id }: ProcedureScreenProps) {
  const translate = useTranslate()
  const procedure = useProcedure(id)
  const isReadOnly = useIsReadOnly()
  // Edits made on other screens count here.
  useEffect(() => void reporting(reloadOverview), [])
  if (procedure === undefined) return null
  const importFiles = () => navigate({ screen: 'import', project, procedure: id })
  const isEmpty = procedure.flows.length === 0
  return (
    <DropToImport procedure={id}>
      <Commands>
        {!isEmpty && <ExportAllButton project={project} flows={procedure.flows.map((flow) => flow.id)} />}
        <Button look={isEmpty ? 'outlined' : 'filled'} isDisabled={isReadOnly} onPress={importFiles}>
          {translate('home.import')}
        </Button>
      </Commands>
      <div className="flows-scroll" data-pane>
        {isEmpty ? (
          <EmptyState
            actions={
              !isReadOnly && (
                <>
                  <Button look="filled" size="medium" onPress={() => void startFlow(procedure, 'asis')}>
                    {translate('home.flows.write')}
                  </Button>
                  <Button look="link" size="medium" onPress={importFiles}>
                    {translate('home.flows.importFirst')}
                  </Button>
                </>
              )
            }
          >
            {translate('home.flows.empty', { name: procedure.name })}
          </EmptyState>
        ) : (
          <FlowTable project={project} procedure={procedure} />
        )}
      </div>
      <StatusItems>
        <span>{translate('home.flowCount', { count: procedure.flows.length })}</span>
        {procedure.functions > 0 && <span>{translate('home.flows.functions', { count: procedure.functions })}</span>}
      </StatusItems>
    </DropToImport>
  )
}
