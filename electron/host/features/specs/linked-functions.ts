import type { FunctionRequirement } from '../../../../shared/fitgap/functions/function-requirement.ts'
import type { ReadDatabase } from '../../db/database.ts'

interface LinkedRow {
  id: string
  code: string
  large: string
  middle: string
  small: string
  name: string
  text: string
  implementation_class: FunctionRequirement['implementationClass']
  element: string
}

/**
 * The 機能 that a standard spec links to steps of a flow, in the order of its list, each with the ids of its steps. Where several editions have the
 * flow, the one that was attached to it last and has links counts: two editions of one function never stand side by side.
 */
export function linkedFunctions(database: ReadDatabase, flow: string): FunctionRequirement[] {
  const spec = database
    .prepare(
      `SELECT spec_flow.spec_id AS id FROM spec_flow JOIN spec ON spec.id = spec_flow.spec_id
       WHERE spec_flow.flow_id = ? AND spec.removed_at IS NULL
         AND EXISTS (SELECT 1 FROM spec_link JOIN spec_item ON spec_item.id = spec_link.item_id WHERE spec_item.spec_id = spec.id AND spec_link.flow_id = spec_flow.flow_id)
       ORDER BY spec_flow.rowid DESC LIMIT 1`,
    )
    .get(flow) as { id: string } | undefined
  if (spec === undefined) return []
  const rows = database
    .prepare(
      `SELECT spec_item.id, code, large, middle, small, name, text, implementation_class, element_id AS element FROM spec_link
       JOIN spec_item ON spec_item.id = spec_link.item_id
       WHERE spec_item.spec_id = ? AND spec_item.kind = 'function' AND spec_link.flow_id = ? ORDER BY spec_item.position, spec_link.rowid`,
    )
    .all(spec.id, flow) as LinkedRow[]
  return [...Map.groupBy(rows, ({ id }) => id).values()].map(([first, ...more]) => ({
    id: first!.code,
    large: first!.large,
    middle: first!.middle,
    small: first!.small || first!.name,
    requirement: first!.text,
    implementationClass: first!.implementation_class,
    steps: [first!, ...more].map(({ element }) => element),
  }))
}
