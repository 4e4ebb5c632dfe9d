import { useState, useSyncExternalStore } from 'react'
import type { FlowSummary, ProcedureSummary } from '../../../../shared/contract/project.ts'
import { flowKind } from '../../../../shared/domain/flow-kind.ts'
import type { Translate } from '../../../../shared/i18n/translate.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { navigate, useNavigation } from '../../../app/state/navigation.ts'
import { useIsReadOnly } from '../../../app/state/session.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Icon } from '../../../ui/icon/icon.tsx'
import { Menu, MenuEntry, MenuSection, MenuTrigger } from '../../../ui/menu/menu.tsx'
import { createToBe } from '../create-to-be.ts'
import type { FlowDocument } from '../../../document/flow-document.ts'
import { NameRevisionDialog } from './name-revision-dialog.tsx'

interface FlowPickerProps {
  project: string
  procedure: ProcedureSummary
  current: FlowSummary
  /** Null while it is being opened. */
  document: FlowDocument | null
}

/** Which flow of the procedure is shown; its menu also keeps versions and makes the 見直し後. */
export function FlowPicker({ project, procedure, current: summary, document }: FlowPickerProps) {
  const translate = useTranslate()
  const isReadOnly = useIsReadOnly()
  const isChanged = useIsChanged(document)
  const current = { ...summary, hasDraft: isChanged ?? summary.hasDraft }
  const [isNaming, setIsNaming] = useState(false)
  const show = (flow: string) => {
    const { route } = useNavigation.getState()
    if (route.screen === 'procedure') navigate({ ...route, flow, selection: [] })
  }
  const showVersions = () => navigate({ screen: 'procedure', project, procedure: procedure.id, tab: 'versions', flow: current.id, selection: [] })
  const kinds = flowKind.options.filter((kind) => procedure.flows.some((flow) => flow.kind === kind))
  return (
    <>
      <MenuTrigger>
        <Button look="bare" className="flow-picker" aria-label={`${translate('editor.flow')} ${titleOf(current, translate)}`}>
          <span>{titleOf(current, translate)}</span>
          <Icon name="down" size={14} />
        </Button>
        <Menu label={translate('editor.flow')} placement="bottom end">
          {kinds.map((kind) => (
            <MenuSection key={kind} title={translate(`app.kind.${kind}`)}>
              {procedure.flows
                .filter((flow) => flow.kind === kind)
                .map((flow) => (
                  <MenuEntry
                    key={flow.id}
                    id={flow.id}
                    label={`${flow.municipalityName}　${flow.name}`}
                    end={revisionOf(flow, translate)}
                    data-current={flow.id === current.id || undefined}
                    onAction={() => show(flow.id)}
                  />
                ))}
            </MenuSection>
          ))}
          <MenuSection title={translate('editor.flowActions')}>
            <MenuEntry id="to-be" label={translate('editor.createToBe')} isDisabled={isReadOnly} onAction={() => void createToBe(project, current, document)} />
            <MenuEntry id="name" label={translate('editor.nameRevision')} isDisabled={isReadOnly || document === null} onAction={() => setIsNaming(true)} />
            <MenuEntry id="revisions" label={translate('editor.revisions')} onAction={showVersions} />
          </MenuSection>
        </Menu>
      </MenuTrigger>
      {isNaming && document !== null && <NameRevisionDialog document={document} onClose={() => setIsNaming(false)} />}
    </>
  )
}

function useIsChanged(document: FlowDocument | null): boolean | undefined {
  return useSyncExternalStore(document?.useDocumentState.subscribe ?? never, () => document?.useDocumentState.getState().isChanged)
}

const never = () => () => undefined

function titleOf(flow: FlowSummary, translate: Translate): string {
  return translate('editor.flowLabel', { kind: translate(`app.kind.${flow.kind}`), revision: revisionOf(flow, translate) })
}

function revisionOf(flow: FlowSummary, translate: Translate): string {
  if (flow.hasDraft) return translate('editor.revisionChanged', { number: flow.revision })
  return flow.revisionName === '' ? translate('editor.revision', { number: flow.revision }) : flow.revisionName
}
