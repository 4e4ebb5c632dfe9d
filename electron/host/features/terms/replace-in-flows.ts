import { openBpmnText } from '../../../../shared/bpmn/read/open-bpmn-text.ts'
import { graphOf } from '../../../../shared/bpmn/read/read-flow-graph.ts'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { StoredState } from '../../../../shared/contract/terms.ts'
import { replaceTexts } from '../../../../shared/terms/replace-texts.ts'
import type { TextChange } from '../../../../shared/terms/term-use.ts'
import type { WriteDatabase } from '../../db/database.ts'
import { findFlow } from '../flow/flow-records.ts'
import { currentText, findRevision, newestRevision } from '../flow/flow-text.ts'
import { makeRevision, type Moment, replaceFlowText } from '../flow/store-flow-text.ts'

export interface ReplacedTexts {
  flows: StoredState[]
  changed: number
  skipped: number
}

/** Changes texts in several flows in one transaction; what was there before is a version of each. */
export function replaceInFlows(database: WriteDatabase, flows: readonly { flow: string; changes: TextChange[] }[], moment: Moment): ReplacedTexts {
  return database.transaction(() => {
    const result: ReplacedTexts = { flows: [], changed: 0, skipped: 0 }
    for (const { flow, changes } of flows) {
      const { xml, changed, skipped } = replaceTexts(currentText(database, flow), changes)
      result.changed += changed
      result.skipped += skipped
      if (changed === 0) continue
      makeRevision(database, flow, { name: '', reason: 'leave' }, moment)
      const before = newestRevision(database, flow).id
      store(database, flow, xml, moment)
      result.flows.push({ flow, before, sequence: findFlow(database, flow).sequence })
    }
    return result
  })()
}

/** Puts the flows back to what they were, as new versions, in one transaction; CONFLICT where one was changed since. */
export function takeBack(database: WriteDatabase, flows: readonly StoredState[], moment: Moment): void {
  database.transaction(() => {
    for (const { flow, before, sequence } of flows) {
      const record = findFlow(database, flow)
      if (record.sequence !== sequence) throw new KurabeError('CONFLICT', 'terms.changedSince', { name: record.name })
      store(database, flow, findRevision(database, flow, before).xml, moment)
    }
  })()
}

function store(database: WriteDatabase, flow: string, xml: string, moment: Moment): void {
  replaceFlowText(database, flow, xml, graphOf(openBpmnText(xml)), 'terms', moment)
}
