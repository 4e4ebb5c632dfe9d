import { buildOpenItems } from '../../../../../shared/reports/kinds/open-items.ts'
import { listIssues } from '../../issues/issue-records.ts'
import { collectFitGapViews } from '../collect/fit-gap-views.ts'
import { readProjectFacts } from '../collect/project-facts.ts'
import { defineKind, lacking } from '../report-kind.ts'

/** 未決事項. */
export const openItemsKind = defineKind({
  kind: 'open-items',
  lacks: (database) => (readProjectFacts(database).procedures.length === 0 ? [lacking('reports.lacks.procedure')] : []),
  collect: async (source) => {
    const { database, options, date, locale } = source
    const procedures = readProjectFacts(database).procedures.filter(
      ({ id, area }) => (options.procedure === null || id === options.procedure) && (options.area === null || area === options.area),
    )
    return {
      tables: await collectFitGapViews(source),
      issues: procedures.flatMap(({ id, name, areaName }) => listIssues(database, id).map((issue) => ({ ...issue, area: areaName, procedure: name }))),
      day: date,
      locale,
    }
  },
  build: buildOpenItems,
})
