import type { ReadDatabase } from '../../db/database.ts'
import { currentText } from './flow-text.ts'

/**
 * Tells whether an element is in the diagram of a flow today; each flow is read once. Any element with an id counts: steps, lanes, documents.
 * A flow that is not there has no elements.
 */
export function elementPresence(database: ReadDatabase): (flow: string, element: string) => boolean {
  const ids = new Map<string, ReadonlySet<string>>()
  return (flow, element) => {
    const known = ids.get(flow) ?? idsOf(database, flow)
    ids.set(flow, known)
    return known.has(element)
  }
}

function idsOf(database: ReadDatabase, flow: string): ReadonlySet<string> {
  const isThere = database.prepare('SELECT 1 FROM flow WHERE id = ? AND removed_at IS NULL').get(flow) !== undefined
  return new Set(isThere ? [...currentText(database, flow).matchAll(/\sid\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map((found) => found[1] ?? found[2] ?? '') : [])
}
