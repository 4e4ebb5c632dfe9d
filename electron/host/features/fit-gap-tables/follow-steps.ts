import type { StepLink } from '../../../../shared/contract/step-link.ts'
import { oneLine } from '../../../../shared/fitgap/steps/one-line.ts'
import type { ReadDatabase } from '../../db/database.ts'
import { storedLinks } from '../flow/step-links.ts'
import { stepsOfRow, type RowRecord } from './row-record.ts'

interface FlowNames {
  nameOf: ReadonlyMap<string, string>
  /** The one element of a name; null where several bear it. */
  elementOf: ReadonlyMap<string, string | null>
}

/**
 * The rows with their links as the flows are today: a step whose id is gone (another tool gave new ones) is found again by its name where exactly
 * one step bears it; a step that was renamed gives its row the new name, unless people named the row themselves. The others stay as they are.
 */
export function followSteps(database: ReadDatabase, rows: readonly RowRecord[]): RowRecord[] {
  const flows = new Map<string, FlowNames>()
  const namesOf = (flow: string) => {
    const known = flows.get(flow) ?? readNames(database, flow)
    flows.set(flow, known)
    return known
  }
  const follow = (link: StepLink): StepLink => {
    const { nameOf, elementOf } = namesOf(link.flow)
    const element = nameOf.has(link.element) ? link.element : (elementOf.get(plain(link.name)) ?? link.element)
    return { ...link, element, name: nameOf.get(element) || link.name }
  }
  return rows.map((row) => {
    if (row.steps === '[]') return row
    const before = stepsOfRow(row)
    const after = before.map(follow)
    const steps = storedLinks(after)
    if (steps === row.steps) return row
    const isStepName = before.length === 1 && oneLine(before[0]?.name ?? '') === row.name
    return { ...row, steps, name: (isStepName && oneLine(after[0]?.name ?? '')) || row.name }
  })
}

function readNames(database: ReadDatabase, flow: string): FlowNames {
  const isThere = database.prepare('SELECT 1 FROM flow WHERE id = ? AND removed_at IS NULL').get(flow) !== undefined
  const elements = isThere
    ? (database.prepare("SELECT element_id AS id, name FROM flow_element WHERE flow_id = ? AND family <> 'gateway'").all(flow) as { id: string; name: string }[])
    : []
  const elementOf = new Map<string, string | null>()
  for (const { id, name } of elements) if (plain(name) !== '') elementOf.set(plain(name), elementOf.has(plain(name)) ? null : id)
  return { nameOf: new Map(elements.map(({ id, name }) => [id, name])), elementOf }
}

function plain(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, '')
}
