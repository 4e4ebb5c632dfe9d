import { useState } from 'react'
import { client } from '../../api/client.ts'
import { useCommands } from '../../app/commands/command-list.ts'
import type { Command } from '../../app/commands/command.ts'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import { navigate, useRoute } from '../../app/state/navigation.ts'
import { procedureTabOf } from '../../app/routes.tsx'
import { rememberPath } from '../../app/state/open-project.ts'
import { reporting } from '../../app/state/report-error.ts'
import { whileSaving } from '../../app/state/save-state.ts'
import { reloadOverview, updateProject, useSession } from '../../app/state/session.ts'
import { showToast } from '../../app/state/toasts.ts'
import type { OpenProject } from '../../../shared/contract/project.ts'
import { pickSaveLocation } from '../../shell/shell.ts'
import { packProject } from '../project-workbook/pack-project.ts'
import { startTour } from '../tour/tour-state.ts'
import { NameDialog } from '../../ui/dialog/name-dialog.tsx'

/** The commands about the open project as a whole, on every screen. */
export function ProjectCommands() {
  const project = useSession((session) => session.project)
  return project === null ? null : <CommandsOf project={project} />
}

function CommandsOf({ project }: { project: OpenProject }) {
  const translate = useTranslate()
  const [isRenaming, setIsRenaming] = useState(false)
  const unavailable = project.isReadOnly ? translate('app.readOnly') : undefined
  const route = useRoute()
  const isOnEditor = route.screen === 'procedure' && procedureTabOf(route.tab)?.id === 'flow'
  const commands: Command[] = [
    { id: 'tour.start', order: 1, group: 'help', label: translate('tour.command'), unavailable: isOnEditor ? undefined : translate('tour.where'), run: startTour },
    { id: 'project.import', order: 4, group: 'file', label: translate('home.import'), unavailable, run: () => navigate({ screen: 'import', project: project.project }) },
    { id: 'project.saveAs', order: 5, group: 'file', label: translate('app.command.saveAs'), run: () => void saveAs(project) },
    { id: 'project.pack', order: 7, group: 'file', label: translate('projectWorkbook.pack'), run: () => void packProject(project) },
    { id: 'project.terms', order: 90, group: 'edit', label: translate('terms.command'), run: () => navigate({ screen: 'project', project: project.project, tab: 'terms' }) },
    { id: 'project.rename', order: 6, group: 'file', label: translate('app.command.rename'), unavailable, run: () => setIsRenaming(true) },
  ]
  useCommands(commands)
  const rename = (name: string) =>
    reporting(() =>
      whileSaving(async () => {
        await client.project.rename({ project: project.project, name })
        updateProject(await client.project.current({ project: project.project }))
        await reloadOverview()
      }),
    )
  if (!isRenaming) return null
  return (
    <NameDialog
      title={translate('home.renameTitle')}
      label={translate('home.projectName')}
      initial={project.name}
      doLabel={translate('home.renameDo')}
      cancelLabel={translate('app.cancel')}
      onClose={() => setIsRenaming(false)}
      onSubmit={(name) => void rename(name)}
    />
  )

  async function saveAs({ project: key, name }: OpenProject) {
    const path = await pickSaveLocation({ title: translate('home.saveAsTitle'), kind: 'project', suggestedName: `${name}.kurabe` })
    if (path === null) return
    await reporting(async () => {
      const saved = await whileSaving(() => client.project.saveAs({ project: key, path, overwrite: true }))
      updateProject(saved)
      rememberPath(saved)
      showToast({ text: translate('home.savedAs', { path: saved.path ?? path }) })
    })
  }
}
