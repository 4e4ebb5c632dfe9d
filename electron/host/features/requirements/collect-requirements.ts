import type { Translate } from '../../../../shared/i18n/translate.ts'
import type { RequirementRow } from '../../../../shared/requirements/requirement-row.ts'
import { requirementRows } from '../../../../shared/requirements/requirement-rows.ts'
import type { ReadDatabase } from '../../db/database.ts'
import { currentText } from '../flow/flow-text.ts'
import { summariseFlow } from '../flow/flow-summary.ts'

interface Belonging {
  area: string
  procedure: string
}

/** The lines of diagrams, in the order given; a diagram of a procedure with several names its side. */
export function collectRequirements(database: ReadDatabase, flows: readonly string[], translate: Translate): RequirementRow[] {
  const known = flows.map((flow) => ({ flow, summary: summariseFlow(database, flow), ...belongingOf(database, flow) }))
  const counts = Map.groupBy(known, ({ procedure }) => procedure)
  return known.flatMap(({ flow, summary, area, procedure }) => {
    const isOne = (counts.get(procedure)?.length ?? 0) < 2
    const middle = isOne ? procedure : translate('requirements.middleWithFlow', { procedure, kind: translate(`app.kind.${summary.kind}`), flow: summary.name })
    return requirementRows(currentText(database, flow), { flow, large: area, middle })
  })
}

function belongingOf(database: ReadDatabase, flow: string): Belonging {
  return database
    .prepare(
      `SELECT procedure.name AS procedure, area.name AS area FROM flow
       JOIN procedure ON procedure.id = flow.procedure_id JOIN business_area AS area ON area.id = procedure.business_area_id WHERE flow.id = ?`,
    )
    .get(flow) as Belonging
}
