import { buildBylawList } from '../../../../../shared/reports/kinds/bylaw-list.ts'
import { buildExternalList } from '../../../../../shared/reports/kinds/external-list.ts'
import { buildFitGapList } from '../../../../../shared/reports/kinds/fit-gap-list.ts'
import { buildPolicyList } from '../../../../../shared/reports/kinds/policy-list.ts'
import type { FitGapReportInput } from '../../../../../shared/reports/fitgap/fit-gap-report.ts'
import type { ReadDatabase } from '../../../db/database.ts'
import { collectFitGapViews, hasFitGapTable } from '../collect/fit-gap-views.ts'
import { defineKind, lacking } from '../report-kind.ts'
import type { ReportSource } from '../report-source.ts'

const lacks = (database: ReadDatabase) => (hasFitGapTable(database) ? [] : [lacking('reports.lacks.table')])
const collect = async (source: ReportSource): Promise<FitGapReportInput> => ({ tables: await collectFitGapViews(source), day: source.date, locale: source.locale })

/** The documents over Fit & Gap tables: Fit&Gap 一覧, 対応方針一覧, 例規改正一覧, 外付け・EUC 一覧. */
export const fitGapKinds = [
  defineKind({ kind: 'fitgap', lacks, collect, build: buildFitGapList }),
  defineKind({ kind: 'policy', lacks, collect, build: buildPolicyList }),
  defineKind({ kind: 'bylaws', lacks, collect, build: buildBylawList }),
  defineKind({ kind: 'external', lacks, collect, build: buildExternalList }),
]
