import type { SpecSummary } from '../../../shared/contract/specs.ts'
import { client } from '../../api/client.ts'
import { UndoButtons } from '../../app/commands/undo-buttons.tsx'
import { Commands, StatusItems, Tools } from '../../app/frame/slots.tsx'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import type { ProjectScreenProps } from '../../app/routes.tsx'
import { navigate } from '../../app/state/navigation.ts'
import { useIsReadOnly } from '../../app/state/session.ts'
import { showToast } from '../../app/state/toasts.ts'
import { shellFileOf } from '../../shell/shell.ts'
import { Button } from '../../ui/button/button.tsx'
import { DropArea } from '../../ui/drop/drop-area.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { startSpecImport } from '../spec-import/spec-import-state.ts'
import { orderSpecs } from './order-specs.ts'
import { SpecTable } from './parts/spec-table.tsx'
import { SpecView } from './parts/spec-view.tsx'
import { specName } from './spec-name.ts'
import { specImportRoute, specRoute } from './spec-route.ts'
import { changeSpecs, stepSpecs, useSpecs, type SpecsView } from './use-specs.ts'
import './spec-library.css'

/** 標準仕様: the list of (業務, 版), or the one that the address names. */
export function SpecsScreen({ project, item, selection }: ProjectScreenProps) {
  const translate = useTranslate()
  const view = useSpecs(project)
  const isReadOnly = useIsReadOnly()
  if (view === undefined) return null
  const undo = () => void stepSpecs(project, 'undo')
  const remove = async (spec: SpecSummary) => {
    const isGone = await changeSpecs(project, async () => {
      await client.specs.remove({ project, spec: spec.id })
      return true
    })
    if (!isGone) return
    if (item === spec.id) navigate(specRoute(project))
    showToast({ text: translate('specLibrary.removed', { name: specName(spec, translate) }), action: { label: translate('app.undo'), run: undo } })
  }
  if (item !== undefined) return <SpecView key={item} project={project} view={view} id={item} selection={selection} onRemove={(spec) => void remove(spec)} />
  return <Library project={project} view={view} isReadOnly={isReadOnly} onRemove={(spec) => void remove(spec)} />
}

interface LibraryProps {
  project: string
  view: SpecsView
  isReadOnly: boolean
  onRemove: (spec: SpecSummary) => void
}

function Library({ project, view, isReadOnly, onRemove }: LibraryProps) {
  const translate = useTranslate()
  const { specs } = view
  const bringIn = () => navigate(specImportRoute(project))
  const isEmpty = specs.length === 0
  return (
    <DropArea
      className="specs-drop"
      invitation={translate('specImport.dropHere')}
      invitationClassName="specs-over"
      onFiles={([file]) => {
        if (file === undefined || isReadOnly) return
        startSpecImport(shellFileOf(file))
        bringIn()
      }}
    >
      <Commands>
        {!isEmpty && (
          <Button look="filled" isDisabled={isReadOnly} onPress={bringIn}>
            {translate('specLibrary.import')}
          </Button>
        )}
      </Commands>
      {!isReadOnly && (!isEmpty || view.undo !== null || view.redo !== null) && (
        <Tools>
          <section className="specs-tools" data-pane aria-label={translate('specLibrary.tools')}>
            <UndoButtons id="specs" next={view} onStep={(direction) => void stepSpecs(project, direction)} />
          </section>
        </Tools>
      )}
      <div className="specs" data-pane>
        {isEmpty && (
          <EmptyState
            actions={
              !isReadOnly && (
                <Button look="filled" size="medium" onPress={bringIn}>
                  {translate('specLibrary.import')}
                </Button>
              )
            }
          >
            {translate(isReadOnly ? 'specLibrary.emptyReadOnly' : 'specLibrary.empty')}
          </EmptyState>
        )}
        <SpecTable project={project} areas={orderSpecs(specs)} specs={specs} isReadOnly={isReadOnly} onRemove={onRemove} />
      </div>
      <StatusItems>
        <span>{translate('specLibrary.count', { specs: specs.length, functions: specs.reduce((sum, { functions }) => sum + functions, 0) })}</span>
      </StatusItems>
    </DropArea>
  )
}
