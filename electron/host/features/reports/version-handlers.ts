import { createTranslate, type Locale } from '../../../../shared/i18n/translate.ts'
import { compareStates } from '../../../../shared/reports/versions/compare-states.ts'
import { changeSheet } from '../../../../shared/reports/versions/change-sheet.ts'
import type { RequirementChange, VersionState } from '../../../../shared/reports/versions/version-part.ts'
import { momentOf } from '../../context.ts'
import type { ReadDatabase } from '../../db/database.ts'
import { registerFile, writeRegisterFile } from '../../exports/register/register-file.ts'
import { implementer } from '../../implementer.ts'
import { writable } from '../../project/project-session.ts'
import { openVersion } from './open-version.ts'
import { settleFlows } from './settle-flows.ts'
import { findVersion, listVersions, makeVersion } from './version-records.ts'
import { readState } from './versions/read-state.ts'

const calls = implementer.reports

/** Versions of the requirements: 提示, 調整, 確定. */
export const versionHandlers = {
  versions: calls.versions.handler(({ context, input }) => listVersions(context.projects.get(input.project).read)),
  makeVersion: calls.makeVersion.handler(({ context, input }) => makeVersion(writable(context.projects.get(input.project)), input, momentOf(context))),
  compareVersions: calls.compareVersions.handler(({ context, input }) => changesBetween(context.projects.get(input.project).read, input)),
  exportComparison: calls.exportComparison.handler(({ context, input }) =>
    writeRegisterFile([changeSheet(changesBetween(context.projects.get(input.project).read, input), createTranslate(input.locale))], input),
  ),
  downloadComparison: calls.downloadComparison.handler(({ context, input }) => {
    const { read } = context.projects.get(input.project)
    const translate = createTranslate(input.locale)
    const after = input.after === null ? translate('requirementVersions.now') : findVersion(read, input.after).name
    const name = translate('requirementVersions.fileName', { before: findVersion(read, input.before).name, after })
    return registerFile([changeSheet(changesBetween(read, input), translate)], name, input.format)
  }),
  settleFlows: calls.settleFlows.handler(({ context, input }) => ({ flows: settleFlows(writable(context.projects.get(input.project)), input, momentOf(context)) })),
}

function changesBetween(database: ReadDatabase, { before, after, locale }: { before: string; after: string | null; locale: Locale }): RequirementChange[] {
  return compareStates(stateOf(database, before, locale), stateOf(database, after, locale), createTranslate(locale))
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
