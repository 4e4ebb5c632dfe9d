import type { OpenProject } from '../../../shared/contract/project.ts'
import { client } from '../../api/client.ts'
import { storeBeforeClosing } from './before-closing.ts'
import { navigate } from './navigation.ts'
import { parseRoute, type Route } from './route.ts'
import { hideAllMessages } from './messages.ts'
import { startSession, useSession } from './session.ts'

/** Begins to work on a project that the core has just opened: recovery first, then the place where work stopped. Nothing changes where it is no longer wanted. */
export async function enterProject(opened: OpenProject, options: { route?: Route; replace?: boolean; isWanted?: () => boolean } = {}): Promise<void> {
  const current = useSession.getState().project
  if (current !== null && current.project !== opened.project) {
    try {
      await storeBeforeClosing(current.project)
    } catch (error) {
      await client.project.close({ project: opened.project }).catch(() => undefined)
      throw error
    }
  }
  const overview = await client.project.overview({ project: opened.project })
  if (options.isWanted?.() === false) return
  const lastPlace = options.route ?? parseRoute(`#/project/${opened.project}/${opened.lastRoute}`)
  // Session and place change in one go: a place of a project that is not open would be looked up again.
  const before = startSession(opened, overview)
  navigate(opened.recoverable.length > 0 ? { screen: 'recovery', project: opened.project } : lastPlace, { replace: options.replace })
  hideAllMessages()
  rememberPath(opened)
  // What stays open by mistake ends with the program at the latest; the new project must not wait for it.
  if (before !== null && before.project !== opened.project) await client.project.close({ project: before.project }).catch(() => undefined)
}

/** Opens a project file and begins to work on it. */
export async function openProjectFile(path: string, options: { readOnly?: boolean } = {}): Promise<void> {
  const before = useSession.getState().project
  const opened = await client.project.open({ path, readOnly: options.readOnly ?? false })
  // The core counts each opening; the one file this page already has open must not count twice.
  if (before?.project === opened.project) await client.project.close({ project: opened.project })
  await enterProject(opened)
}

/** Opens the file again, after whoever held it may have closed it. */
export async function reopenProject(): Promise<void> {
  const { project } = useSession.getState()
  if (project === null || project.path === null) return
  const { path } = project
  await client.project.close({ project: project.project })
  await enterProject(await client.project.open({ path }), { replace: true })
}

/** Opens for writing although the lock of somebody gone still stands. */
export async function takeOverProject(): Promise<void> {
  const { project } = useSession.getState()
  if (project === null || project.path === null) return
  await enterProject(await client.project.takeOver({ path: project.path }), { replace: true })
}

/** Finds the project of an address again after a reload: still open in the core, or by the file it came from. */
export async function resumeProject(key: string): Promise<OpenProject> {
  try {
    return await client.project.current({ project: key })
  } catch (error) {
    const path = sessionStorage.getItem(pathKey(key))
    if (path === null) throw error
    return client.project.open({ path })
  }
}

/**
 * Opens the file of a project again that the core lost because it was started anew. This page made the edits it left behind: they are taken.
 * @throws where the file cannot be opened for changing; nothing of the page has changed then.
 */
export async function reopenLostProject(key: string): Promise<OpenProject> {
  const opened = await resumeProject(key)
  try {
    // Says who holds the file, or why it cannot be written.
    const flows = opened.recoverable.map(({ flow }) => ({ flow, accept: true }))
    return await client.project.recover({ project: opened.project, flows })
  } catch (error) {
    await client.project.close({ project: opened.project }).catch(() => undefined)
    throw error
  }
}

/** Keeps the file of a project for this page, so that it is found again where the core ended meanwhile. */
export function rememberPath(opened: OpenProject): void {
  sessionStorage.setItem(pathKey(opened.project), opened.file)
}

function pathKey(project: string): string {
  return `kurabe.path.${project}`
}
