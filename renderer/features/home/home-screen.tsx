import { useEffect, useState } from 'react'
import { findCommand } from '../../app/commands/command-list.ts'
import { Commands, StatusItems } from '../../app/frame/slots.tsx'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import { navigate } from '../../app/state/navigation.ts'
import { reporting } from '../../app/state/report-error.ts'
import { reloadOverview, useIsReadOnly, useSession } from '../../app/state/session.ts'
import { Button } from '../../ui/button/button.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { Icon } from '../../ui/icon/icon.tsx'
import { AddAreaDialog } from './parts/add-area-dialog.tsx'
import { AddProcedureDialog } from './add-procedure-dialog.tsx'
import { AreaList } from './parts/area-list.tsx'
import { KeyFigures } from './parts/key-figures.tsx'
import { ProcedureTable } from './parts/procedure-table.tsx'
import { DropToImport } from './parts/drop-to-import.tsx'
import './home-screen.css'

/** 手続: 業務 at the left, each procedure with how far it is and what to do next. */
export function HomeScreen({ area }: { area?: string }) {
  const translate = useTranslate()
  const { project, overview } = useSession()
  const isReadOnly = useIsReadOnly()
  const [dialog, setDialog] = useState<'area' | 'procedure'>()
  // Whatever was changed on other screens counts here.
  useEffect(() => void reporting(reloadOverview), [])
  if (project === null || overview === null) return null
  const shownArea = overview.areas.find(({ id }) => id === area)
  const procedures = overview.procedures.filter((procedure) => shownArea === undefined || procedure.area === shownArea.id)
  const key = project.project
  const own = overview.municipalities.find(({ isOwn }) => isOwn)
  const importFiles = () => navigate({ screen: 'import', project: key })
  const isEmpty = overview.procedures.length === 0
  return (
    <DropToImport>
      <Commands>
        <Button isDisabled={isReadOnly} onPress={importFiles}>
          {translate('home.import')}
        </Button>
        <Button look={isEmpty ? 'outlined' : 'filled'} isDisabled={isReadOnly} onPress={() => setDialog('procedure')}>
          <Icon name="plus" />
          {translate('home.addProcedure')}
        </Button>
      </Commands>
      <div className="home">
        <AreaList project={key} overview={overview} current={shownArea?.id} onAdd={isReadOnly ? undefined : () => setDialog('area')} />
        <section className="home-main" data-pane>
          <KeyFigures overview={overview} procedures={procedures} />
          <div className="home-scroll">
            {procedures.length > 0 && <ProcedureTable overview={overview} procedures={procedures} />}
            {procedures.length === 0 && (
              <EmptyState
                actions={
                  !isReadOnly && (
                    <>
                      <Button look={isEmpty ? 'filled' : 'outlined'} size="medium" onPress={() => setDialog('procedure')}>
                        {translate('home.addFirst')}
                      </Button>
                      <Button size="medium" look="link" onPress={importFiles}>
                        {translate('home.importFirst')}
                      </Button>
                    </>
                  )
                }
              >
                {translate(!isEmpty ? 'home.emptyArea' : isReadOnly ? 'home.emptyReadOnly' : 'home.empty')}
              </EmptyState>
            )}
          </div>
        </section>
      </div>
      <StatusItems>
        <span>{own?.name}</span>
        {overview.isSample && <span>{translate('home.sample')}</span>}
        {project.path === null && (
          <span>
            {translate('home.draft')}
            <Button look="link" className="home-place" onPress={() => findCommand('project.saveAs')?.run()}>
              {translate('home.choosePlace')}
            </Button>
          </span>
        )}
        <span className="grow" />
        <span>{translate('home.flowCount', { count: procedures.reduce((total, { flows }) => total + flows.length, 0) })}</span>
        <span>{translate('home.procedureCount', { count: procedures.length })}</span>
      </StatusItems>
      {dialog === 'area' && <AddAreaDialog onClose={() => setDialog(undefined)} />}
      {dialog === 'procedure' && <AddProcedureDialog area={shownArea?.id} onClose={() => setDialog(undefined)} />}
    </DropToImport>
  )
}
