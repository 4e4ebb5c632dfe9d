import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import { createTranslate, type Locale } from '../../../../shared/i18n/translate.ts'
import type { WriteDatabase } from '../../db/database.ts'
import { localDay } from '../../local-time.ts'
import { carryOut } from '../../operations/operation.ts'
import { findFlow } from '../flow/flow-records.ts'
import { newestRevision, pendingEdit } from '../flow/flow-text.ts'
import { makeRevision, type Moment } from '../flow/store-flow-text.ts'
import { listSignOffs, reviewScope, type SignOffRecord } from './review-records.ts'

/** The section signs what is drawn now. It becomes a revision with a name first; a name that the revision already has stays. */
export function signVersion(
  database: WriteDatabase,
  given: { flow: string; section: string; person: string; note: string; locale: Locale },
  moment: Moment,
): { signOff: string; revision: number } {
  return database.transaction(() => {
    const { municipality_id } = findFlow(database, given.flow)
    const isNamed = pendingEdit(database, given.flow) === null && newestRevision(database, given.flow).name !== ''
    const name = isNamed ? '' : createTranslate(given.locale)('review.revisionName', { section: given.section })
    const revision = makeRevision(database, given.flow, { name, reason: 'name' }, moment)
    const after: SignOffRecord = {
      id: moment.newId(),
      municipality_id,
      flow_id: given.flow,
      revision,
      section: given.section,
      person: given.person,
      note: given.note,
      signed_on: localDay(moment.now),
      created_at: moment.now.toISOString(),
    }
    const title = { key: 'review.operation.sign' as const, values: { section: given.section } }
    carryOut(database, { scope: reviewScope(given.flow), title, rows: [{ table: 'sign_off', id: after.id, after }], now: moment.now })
    return { signOff: after.id, revision }
  })()
}

/** Takes a sign-off back; the revision stays. */
export function removeSignOff(database: WriteDatabase, given: { flow: string; signOff: string }, moment: Moment): void {
  const record = listSignOffs(database, given.flow).find(({ id }) => id === given.signOff)
  if (record === undefined) throw new KurabeError('NOT_FOUND', 'project.itemGone')
  const title = { key: 'review.operation.unsign' as const, values: { section: record.section } }
  carryOut(database, { scope: reviewScope(given.flow), title, rows: [{ table: 'sign_off', id: record.id, after: null }], now: moment.now })
}
