import { create } from 'zustand'
import type { OpenProject, ProcedureSummary, ProjectOverview } from '../../../shared/contract/project.ts'
import { client } from '../../api/client.ts'
import { resetSaveState } from './save-state.ts'

export interface Session {
  project: OpenProject | null
  /** Null until it has been read. */
  overview: ProjectOverview | null
}

/** The project this page works on. */
export const useSession = create<Session>(() => ({ project: null, overview: null }))

/** Makes an opened project the one this page works on. Returns the one it worked on before, which the caller closes. */
export function startSession(project: OpenProject, overview: ProjectOverview): OpenProject | null {
  const before = useSession.getState().project
  resetSaveState()
  useSession.setState({ project, overview })
  return before
}

/** Reads the overview again, after anything that changes counts, names or flows. */
export async function reloadOverview(): Promise<void> {
  const { project } = useSession.getState()
  if (project === null) return
  const overview = await client.project.overview({ project: project.project })
  if (useSession.getState().project?.project === project.project) useSession.setState({ overview })
}

/** Takes over what the core says of the project after a change of its own (name, place, recovery). */
export function updateProject(project: OpenProject): void {
  useSession.setState({ project })
}

/** Closes the project; the core gives the file back. */
export async function endSession(): Promise<void> {
  const { project } = useSession.getState()
  useSession.setState({ project: null, overview: null })
  if (project !== null) await client.project.close({ project: project.project })
}

export function findProcedure(overview: ProjectOverview | null, id: string): ProcedureSummary | undefined {
  return overview?.procedures.find((procedure) => procedure.id === id)
}

export function useProcedure(id: string): ProcedureSummary | undefined {
  return useSession((state) => findProcedure(state.overview, id))
}

export function useIsReadOnly(): boolean {
  return useSession((state) => state.project?.isReadOnly ?? false)
}
