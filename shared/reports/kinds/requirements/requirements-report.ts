import type { Translate } from '../../../i18n/translate.ts'
import { reportBlocks } from '../../report-blocks.ts'
import type { ReportDraft } from '../../report-draft.ts'
import { blankList } from './blank-list.ts'
import { businessChapter } from './business-requirements.ts'
import { functionRequirements } from './function-requirements.ts'
import { qualityRequirements } from './quality-requirements.ts'
import { joinSections } from './report-section.ts'
import type { RequirementsInput } from './requirements-input.ts'
import { systemLists } from './system-lists.ts'

const { heading, list, paragraph } = reportBlocks

/** 要件定義書, a draft: 業務要件, 機能要件, lists, 非機能要件, and what is still to be written. */
export function requirementsReport(input: RequirementsInput, translate: Translate): ReportDraft {
  const { areaName, procedures, tables, quality } = input
  const parts = procedures.map((procedure) => ({ procedure, rows: tables.filter(({ summary }) => summary.procedure === null || summary.procedure === procedure.id).flatMap(({ rows }) => rows.filter((row) => isOf(row.steps, procedure.flows))) }))
  const business = businessChapter(parts, translate)
  const functions = joinSections(tables.map((table) => functionRequirements(table, translate)))
  const qualities = qualityRequirements(quality, translate)
  const blanks = [...business.blanks, ...functions.blanks, ...qualities.blanks]
  return {
    title: translate('requirementReport.title'),
    subtitle: areaName,
    facts: [{ label: translate('requirementReport.scope'), value: translate('requirementReport.scopeValue', { procedures: procedures.length, tables: tables.length }) }],
    blocks: [
      heading(1, translate('requirementReport.about')),
      paragraph(translate('requirementReport.aboutText')),
      list(procedures.map(({ areaName: area, name }) => translate('requirementReport.procedureOf', { area, name }))),
      ...business.blocks,
      heading(1, translate('requirementReport.functions')),
      ...(tables.length === 0 ? [paragraph(translate('requirementReport.noTables'))] : functions.blocks),
      heading(1, translate('requirementReport.lists')),
      ...systemLists(procedures, tables, translate),
      ...qualities.blocks,
      ...blankList(blanks, translate),
    ],
    notes: [
      ...business.notes,
      ...(tables.length === 0 ? [{ reason: 'requirementReport.noTables', values: {} }] : functions.notes),
      ...qualities.notes,
      ...(blanks.length > 0 ? [{ reason: 'requirementReport.blankCount', values: { count: blanks.length } }] : []),
    ],
  }
}

/** Whether a row hangs on a flow of the procedure. */
function isOf(steps: readonly { flow: string }[], flows: readonly { id: string }[]): boolean {
  return steps.some(({ flow }) => flows.some(({ id }) => id === flow))
}
