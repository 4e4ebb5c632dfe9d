import type { RowLink } from '../resolve-links.ts'
import type { StepTable } from '../step-table.ts'
import { dataKindOf } from './data-kind.ts'
import type { DraftData, DraftDataLink, DraftNode } from './flow-draft.ts'
import type { IdMaker } from './id-maker.ts'

/**
 * Documents and stores with their ties. A pool has one object of each name; it is drawn once for steps that hand it on directly, and again
 * where a step further away uses it, so that no tie crosses half the sheet.
 * @param nodes the node of each row.
 */
export function draftData(
  table: StepTable, nodes: readonly DraftNode[], links: readonly RowLink[], ids: IdMaker,
): { data: DraftData[]; dataLinks: DraftDataLink[] } {
  const data: DraftData[] = []
  const dataLinks: DraftDataLink[] = []
  const objects = new Map<string, string>()
  const drawnBy = new Map<DraftData, number[]>()
  const near = new Set(links.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]))
  table.rows.forEach((row, index) => {
    const node = nodes[index]
    if (!node) return
    const tie = (name: string, direction: 'read' | 'write') => {
      const kind = dataKindOf(name)
      const objectKey = `${node.pool}\n${name}`
      const object = objects.get(objectKey) ?? ids.make(kind === 'store' ? 'DataStore' : 'DataObject', objectKey)
      objects.set(objectKey, object)
      let drawn = data.find((other) => other.object === object && (drawnBy.get(other) ?? []).some((user) => user === index || near.has(`${user} ${index}`)))
      if (!drawn) {
        const prefix = kind === 'store' ? 'DataStoreReference' : 'DataObjectReference'
        drawn = { id: ids.make(prefix, `${objectKey}\n${node.id}`), object, name, kind, pool: node.pool }
        data.push(drawn)
        drawnBy.set(drawn, [])
      }
      drawnBy.get(drawn)?.push(index)
      const isAssociation = !/task|subProcess/i.test(node.element)
      const prefix = isAssociation ? 'Association' : direction === 'read' ? 'DataInput' : 'DataOutput'
      dataLinks.push({ id: ids.make(prefix, `${node.id} ${drawn.id} ${direction}`), node: node.id, data: drawn.id, direction, isAssociation })
    }
    for (const name of row.inputs) tie(name, 'read')
    for (const name of row.outputs) tie(name, 'write')
  })
  return { data, dataLinks }
}
