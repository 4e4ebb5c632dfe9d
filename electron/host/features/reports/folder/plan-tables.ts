import { decisionSheet } from '../../../../../shared/reports/folder/decision-sheet.ts'
import { flowSheet } from '../../../../../shared/reports/folder/flow-sheet.ts'
import { levelSheet, qualitySheet } from '../../../../../shared/reports/folder/line-sheets.ts'
import { ownFlows, type ProcedureContent } from '../../../../../shared/reports/kinds/requirements/procedure-content.ts'
import { requirementCell, requirementColumns, requirementHeader } from '../../../../../shared/requirements/requirement-cells.ts'
import type { RegisterSheet } from '../../../../../shared/register/register.ts'
import { registerFile } from '../../../exports/register/register-file.ts'
import { collectRequirements } from '../../requirements/collect-requirements.ts'
import { collectFitGapViews } from '../collect/fit-gap-views.ts'
import { collectLevels, collectQuality } from '../collect/line-contents.ts'
import type { ReportSource } from '../report-source.ts'
import type { FolderFile, folderNames } from './folder-file.ts'

/** Lists as plain tables, each as .xlsx and .tsv: one value per cell, no merged cells. Empty ones are left out. */
export async function planTables(
  source: ReportSource,
  procedures: readonly ProcedureContent[],
  given: { nameIn: ReturnType<typeof folderNames>; version: string },
): Promise<FolderFile[]> {
  const { database, translate } = source
  const sheets: RegisterSheet[] = [
    flowSheet(procedures, translate),
    workSheet(),
    ...(await collectFitGapViews(source)).map((view) => decisionSheet(view, translate)),
    qualitySheet(collectQuality(source), translate),
    levelSheet(collectLevels(source), translate),
  ]
  return sheets.filter(({ rows }) => rows.length > 0).flatMap((sheet) =>
    (['xlsx', 'tsv'] as const).map((form): FolderFile => ({
      file: given.nameIn(translate('reportFolder.tables'), sheet.name, `.${form}`),
      kind: 'table',
      title: sheet.name,
      version: given.version,
      make: async () => new Uint8Array(await (await registerFile([sheet], sheet.name, form)).arrayBuffer()),
    })),
  )

  function workSheet(): RegisterSheet {
    const flows = procedures.flatMap((procedure) => ownFlows(procedure).map(({ id }) => id))
    return {
      name: translate('reportFolder.table.requirements'),
      columns: requirementColumns.map((column) => ({ title: requirementHeader(column, translate), width: column === 'work' ? 40 : 18 })),
      rows: collectRequirements(database, flows, translate).map((row, index) => requirementColumns.map((column) => requirementCell(row, column, index, translate))),
    }
  }
}
