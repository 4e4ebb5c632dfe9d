import { createTranslate, type Locale } from '../../../../shared/i18n/translate.ts'
import { compareStates } from '../../../../shared/reports/versions/compare-states.ts'
import type { VersionState } from '../../../../shared/reports/versions/version-part.ts'
import { momentOf } from '../../context.ts'
import type { ReadDatabase } from '../../db/database.ts'
import { implementer } from '../../implementer.ts'
import { writable } from '../../project/project-session.ts'
import { openVersion } from './open-version.ts'
import { settleFlows } from './settle-flows.ts'
import { listVersions, makeVersion } from './version-records.ts'
import { readState } from './versions/read-state.ts'

const calls = implementer.reports

/** Versions of the requirements: 提示, 調整, 確定. */
export const versionHandlers = {
  versions: calls.versions.handler(({ context, input }) => listVersions(context.projects.get(input.project).read)),
  makeVersion: calls.makeVersion.handler(({ context, input }) => makeVersion(writable(context.projects.get(input.project)), input, momentOf(context))),
  compareVersions: calls.compareVersions.handler(({ context, input }) => {
    const { read } = context.projects.get(input.project)
    return compareStates(stateOf(read, input.before, input.locale), stateOf(read, input.after, input.locale), createTranslate(input.locale))
  }),
  settleFlows: calls.settleFlows.handler(({ context, input }) => ({ flows: settleFlows(writable(context.projects.get(input.project)), input, momentOf(context)) })),
}

/** Of a kept version, or with null of what the project holds now. */
function stateOf(database: ReadDatabase, version: string | null, locale: Locale): VersionState {
  if (version === null) return readState(database, locale)
  const opened = openVersion(database, version)
  try {
    return readState(opened.database, locale)
  } finally {
    opened.close()
  }
}
