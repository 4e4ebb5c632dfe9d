import { useState } from 'react'
import type { FunctionCell } from '../../../shared/contract/function-analysis.ts'
import { functionSheet } from '../../../shared/function-analysis/function-sheet.ts'
import { functionTree } from '../../../shared/function-analysis/function-tree.ts'
import { registerText } from '../../../shared/register/register-text.ts'
import { client } from '../../api/client.ts'
import { UndoButtons } from '../../app/commands/undo-buttons.tsx'
import { Commands, StatusItems, Tools } from '../../app/frame/slots.tsx'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import type { ProjectScreenProps } from '../../app/routes.tsx'
import { useLocale } from '../../app/state/locale.ts'
import { useIsReadOnly, useSession } from '../../app/state/session.ts'
import { showToast } from '../../app/state/toasts.ts'
import { TakeAwayMenu } from '../../app/take-away/take-away-menu.tsx'
import { Button } from '../../ui/button/button.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { NameDialog } from '../../ui/dialog/name-dialog.tsx'
import { FunctionGrid } from './parts/function-grid.tsx'
import { FunctionTreeList } from './parts/function-tree-list.tsx'
import { changeFunctions, stepFunctions, useFunctions } from './use-functions.ts'
import './function-analysis.css'

/** 機能分析 (DMM): grids of nine that open into each other; at the left all of them as a tree. */
export function FunctionAnalysisScreen({ project }: ProjectScreenProps) {
  const translate = useTranslate()
  const locale = useLocale((state) => state.locale)
  const view = useFunctions(project)
  const areas = useSession((session) => session.overview?.areas ?? [])
  const isReadOnly = useIsReadOnly()
  const [opened, setOpened] = useState<string | null>(null)
  const [isNaming, setNaming] = useState(false)
  const undo = () => void stepFunctions(project, 'undo')
  if (view === undefined) return null
  const { cells } = view
  const branches = functionTree(cells)
  const middle = branches.find(({ cell }) => cell.id === opened)?.cell ?? branches[0]?.cell
  const begin = async (text: string, area: string | null) => {
    const made = await changeFunctions(project, () => client.functionAnalysis.addGrid({ project, text, area }))
    if (made !== undefined) setOpened(made.cell)
  }
  const remove = async (cell: FunctionCell) => {
    const isGone = await changeFunctions(project, async () => {
      await client.functionAnalysis.remove({ project, cell: cell.id })
      return true
    })
    if (!isGone) return
    setOpened(cell.parent)
    showToast({ text: translate('functionAnalysis.removed', { text: cell.text }), action: { label: translate('app.undo'), run: undo } })
  }
  const withoutGrid = areas.filter(({ id }) => !cells.some(({ area }) => area === id))
  return (
    <>
      <Commands>
        {!isReadOnly && <Button onPress={() => setNaming(true)}>{translate('functionAnalysis.newGrid')}</Button>}
        <TakeAwayMenu
          name={translate('functionAnalysis.fileName')}
          download={(format) => client.functionAnalysis.download({ project, format, locale })}
          write={(path) => client.functionAnalysis.exportTo({ project, path, overwrite: true, locale })}
          text={() => registerText(functionSheet(cells, translate))}
        />
      </Commands>
      {!isReadOnly && (
        <Tools>
          <section className="functions-tools" data-pane aria-label={translate('functionAnalysis.tools')}>
            <UndoButtons id="functions" next={view} onStep={(direction) => void stepFunctions(project, direction)} />
            <span className="grow" />
            {middle?.parent === null && (
              <Button look="bare" onPress={() => void remove(middle)}>
                {translate('functionAnalysis.remove')}
              </Button>
            )}
          </section>
        </Tools>
      )}
      {middle === undefined ? (
        <div className="functions-empty" data-pane>
          <EmptyState
            actions={
              !isReadOnly && (
                <div className="functions-starts">
                  {areas.slice(0, 8).map(({ id, name }, index) => (
                    <Button key={id} look={index === 0 ? 'filled' : 'outlined'} size="medium" onPress={() => void begin(name, id)}>
                      {translate('functionAnalysis.start', { name })}
                    </Button>
                  ))}
                </div>
              )
            }
          >
            {translate('functionAnalysis.empty')}
          </EmptyState>
        </div>
      ) : (
        <div className="functions">
          <FunctionTreeList branches={branches} current={middle.id} onOpen={setOpened} />
          <FunctionGrid key={middle.id} project={project} cells={cells} middle={middle} takesFocus={opened !== null} isReadOnly={isReadOnly} onOpen={setOpened} />
        </div>
      )}
      {isNaming && (
        <NameDialog
          title={translate('functionAnalysis.newGrid')}
          label={translate('functionAnalysis.newGridName')}
          initial={withoutGrid[0]?.name ?? ''}
          doLabel={translate('functionAnalysis.make')}
          cancelLabel={translate('app.cancel')}
          onClose={() => setNaming(false)}
          onSubmit={(name) => void begin(name, withoutGrid.find((area) => area.name === name)?.id ?? null)}
        />
      )}
      <StatusItems>
        <span>
          {translate('functionAnalysis.count', {
            grids: cells.filter(({ id, parent }) => parent === null || cells.some((cell) => cell.parent === id)).length,
            count: cells.filter(({ parent }) => parent !== null).length,
          })}
        </span>
        <span className="grow" />
        {!isReadOnly && middle !== undefined && <span>{translate('functionAnalysis.hint')}</span>}
      </StatusItems>
    </>
  )
}
