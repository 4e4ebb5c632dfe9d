import { buildLostFunctions, type CustomisationLine, type LostFunctionLine } from '../../../../../shared/reports/kinds/lost-functions.ts'
import { collectFitGapViews } from '../collect/fit-gap-views.ts'
import { readProjectFacts } from '../collect/project-facts.ts'
import { defineKind, lacking } from '../report-kind.ts'

/** 失われる機能の説明. */
export const lostFunctionsKind = defineKind({
  kind: 'lost',
  lacks: (database) =>
    database.prepare('SELECT 1 FROM lost_function UNION ALL SELECT 1 FROM customisation LIMIT 1').get() === undefined ? [lacking('reports.lacks.lost')] : [],
  collect: async (source) => {
    const { database, options, date, locale } = source
    const lost = database.prepare('SELECT number, name, section, reason, alternative, told_on AS toldOn, note FROM lost_function WHERE business_area_id = ? ORDER BY number')
    const customised = database.prepare(
      'SELECT number, what, why, still_needed AS stillNeeded, replacement, owner, note FROM customisation WHERE business_area_id = ? ORDER BY number',
    )
    const areas = readProjectFacts(database)
      .areas.filter(({ id }) => options.area === null || id === options.area)
      .map(({ id, name }) => ({ id, name, lost: lost.all(id) as LostFunctionLine[], customisations: customised.all(id) as CustomisationLine[] }))
      .filter((area) => options.area !== null || area.lost.length + area.customisations.length > 0)
    const views = await collectFitGapViews(source)
    // Where nothing is written yet, what is undecided still is.
    const tables = areas.length === 0 ? views : views.filter(({ summary }) => areas.some(({ id }) => id === summary.area))
    return { areas, tables, day: date, locale }
  },
  build: buildLostFunctions,
})
