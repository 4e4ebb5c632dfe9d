import { changedSettings, projectSettings } from '../domain/project-settings.ts'
import { call, projectKey } from './base.ts'

/** The choices of a project. */
export const settings = {
  read: call.input(projectKey).output(projectSettings),
  /** Writes the given keys and leaves the others; null forgets a key. */
  write: call.input(projectKey.extend({ settings: changedSettings.strict() })),
}
