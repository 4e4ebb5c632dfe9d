import { useState } from 'react'
import type { RecentProject } from '../../../shared/contract/recent.ts'
import { client } from '../../api/client.ts'
import { useTranslate } from '../i18n/use-translate.ts'
import { navigate } from '../state/navigation.ts'
import { openProjectFile } from '../state/open-project.ts'
import { reporting } from '../state/report-error.ts'
import { useSession } from '../state/session.ts'
import { SiblingMenu } from './sibling-menu.tsx'

/** The ▾ of the project: the projects used recently that can be opened, and the start screen for everything else. */
export function ProjectMenu() {
  const translate = useTranslate()
  const open = useSession((session) => session.project)
  const [recent, setRecent] = useState<readonly RecentProject[]>([])
  if (open === null) return null
  const others = recent.filter(({ path, state }) => state !== 'missing' && path !== open.path)
  return (
    <SiblingMenu
      label={translate('app.otherProjects')}
      current=""
      onOpen={() => void reporting(async () => setRecent(await client.recent.list()))}
      siblings={[
        ...others.map(({ path, name }) => ({ id: path, name, go: () => void reporting(() => openProjectFile(path)) })),
        { id: 'start', name: translate('app.command.start'), go: () => navigate({ screen: 'start' }) },
      ]}
    />
  )
}
