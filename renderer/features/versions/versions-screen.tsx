import { useState } from 'react'
import type { FlowSummary, ProcedureSummary } from '../../../shared/contract/project.ts'
import { describeError } from '../../api/describe-error.ts'
import { Commands, StatusItems, Tools } from '../../app/frame/slots.tsx'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import type { ProcedureScreenProps } from '../../app/routes.tsx'
import { navigate, useNavigation } from '../../app/state/navigation.ts'
import { useIsReadOnly, useProcedure } from '../../app/state/session.ts'
import { Button } from '../../ui/button/button.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { SelectField } from '../../ui/field/select-field.tsx'
import { chooseFlow } from '../flow-editor/choose-flow.ts'
import { PartSwitch } from '../output/part-switch.tsx'
import { DifferenceCommands } from './parts/difference-commands.tsx'
import { DifferenceWork } from './parts/difference-work.tsx'
import { NameVersionDialog } from './parts/name-version-dialog.tsx'
import { VersionList } from './parts/version-list.tsx'
import { useDifference } from './use-difference.ts'
import { useVersions, type Version } from './use-versions.ts'
import '../output/output.css'
import './versions.css'

/** 版: the history of a flow, any two of its versions beside each other, and what differs in words. */
export function VersionsScreen({ project, procedure: id, flow }: ProcedureScreenProps) {
  const translate = useTranslate()
  const procedure = useProcedure(id)
  if (procedure === undefined) return null
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
  return <FlowVersions key={chosen.id} project={project} procedure={procedure} flow={chosen} />
}

function FlowVersions({ project, procedure, flow }: { project: string; procedure: ProcedureSummary; flow: FlowSummary }) {
  const translate = useTranslate()
  const isReadOnly = useIsReadOnly()
  const [isNaming, setIsNaming] = useState(false)
  const { versions, error, readAgain } = useVersions(project, flow.id)
  const [picked, setPicked] = useState<{ before?: string; after?: string }>({})
  const newest = versions?.[0]
  const before = versionOf(versions, picked.before) ?? versions?.[1]
  const after = versionOf(versions, picked.after) ?? newest
  const difference = useDifference(project, flow.id, before?.id, after?.id)
  const show = (id: string) => {
    const { route } = useNavigation.getState()
    if (route.screen === 'procedure') navigate({ ...route, flow: id, selection: [] })
  }
  return (
    <>
      <Tools>
        <section className="output-tools" data-pane aria-label={translate('output.part.label')}>
          <PartSwitch part="versions" />
          <div className="versions-flow">
            <SelectField
              label={translate('versions.flow')}
              isLabelHidden
              isSmall
              value={flow.id}
              choices={procedure.flows.map(({ id, kind, municipalityName, name }) => ({ id, label: `${translate(`app.kind.${kind}`)}　${municipalityName}　${name}` }))}
              onChange={show}
            />
          </div>
        </section>
      </Tools>
      <Commands>
        <Button isDisabled={isReadOnly || newest === undefined} onPress={() => setIsNaming(true)}>
          {translate('versions.name')}
        </Button>
        {before !== undefined && after !== undefined && <DifferenceCommands project={project} flow={flow.id} before={before} after={after} difference={difference} />}
      </Commands>
      <div className="versions">
        {error !== null && <EmptyState>{describeError(error, translate)}</EmptyState>}
        {versions !== null && (
          <VersionList
            project={project}
            flow={flow.id}
            versions={versions}
            before={before?.id}
            after={after?.id}
            onCompare={(version) => setPicked({ before: version, after: newest?.id === version ? versions[1]?.id : after?.id === version ? newest?.id : after?.id })}
            onRestored={readAgain}
          />
        )}
        {versions !== null && (
          <section className="versions-work" data-pane="difference" aria-label={translate('versions.differences')}>
            {before === undefined || after === undefined ? (
              <EmptyState
                actions={
                  <Button size="medium" look="filled" onPress={() => navigate({ screen: 'procedure', project, procedure: procedure.id, tab: 'flow', flow: flow.id, selection: [] })}>
                    {translate('versions.toDiagram')}
                  </Button>
                }
              >
                {translate('versions.only')}
              </EmptyState>
            ) : (
              <DifferenceWork versions={versions} before={before} after={after} difference={difference} onPick={(change) => setPicked({ before: before.id, after: after.id, ...change })} />
            )}
          </section>
        )}
      </div>
      {isNaming && <NameVersionDialog project={project} flow={flow.id} onNamed={readAgain} onClose={() => setIsNaming(false)} />}
      <StatusItems>
        {versions !== null && <span>{translate('versions.count', { count: versions.length })}</span>}
        {difference.kind === 'ready' && <span>{translate('versions.differenceCount', { count: difference.changes.length })}</span>}
      </StatusItems>
    </>
  )
}

function versionOf(versions: readonly Version[] | null, id: string | undefined): Version | undefined {
  return versions?.find((version) => version.id === id)
}
