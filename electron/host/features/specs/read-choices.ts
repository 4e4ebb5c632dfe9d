import type { SpecSheetChoice } from '../../../../shared/contract/specs.ts'
import { proposeSpecSheet } from '../../../../shared/spec/propose-spec-sheet.ts'
import type { ReadDatabase } from '../../db/database.ts'
import type { ReadSpecFile } from '../../imports/specs/read-spec-file.ts'
import { readSetting } from '../settings/project-settings.ts'

/** What is done with every sheet of a file where nobody is asked: what was chosen before for such headers, else what is proposed. */
export function choicesAtFirst(database: ReadDatabase, file: ReadSpecFile, edition: string): SpecSheetChoice[] {
  const remembered = readSetting(database, 'columnMappings') ?? {}
  return file.sheets.map((sheet, index) => proposeSpecSheet(sheet, index, remembered, edition).choice)
}
