import { detachRaw, elementsIn, localName } from '../../bpmn/xml/raw-tree.ts'
import type { Bounds } from '../../bpmn/layout/flow-layout.ts'
import { meet } from './place-beside.ts'
import type { FixedDiagram } from './fixed-diagram.ts'
import { insertRoom } from './insert-room.ts'

/**
 * Takes an empty lane out. Where nothing but upright flows passes it, what is below moves up; else the lane above, or below, takes its place.
 * The last lane of a pool leaves the pool without lanes.
 */
export function removeLane(diagram: FixedDiagram, id: string): void {
  const { text, drawing } = diagram
  const lane = text.element(id)
  const set = lane?.parent
  if (!lane || !set || localName(lane) !== 'lane') return
  const place = drawing.bounds(id)
  const siblings = elementsIn(set).filter((child) => child !== lane && localName(child) === 'lane').map((child) => /\sid="([^"]*)"/.exec(child.open)?.[1] ?? '')
  drawing.remove(id)
  text.remove(id)
  if (siblings.length === 0) detachRaw(set)
  if (!place || siblings.length === 0) return
  if (isClear(diagram, place)) insertRoom(diagram, 'y', place.y + place.height, -place.height)
  else growNeighbour(diagram, siblings, place)
}

/** Whether no shape, name or level part of a flow lies in the band. */
function isClear({ drawing }: FixedDiagram, band: Bounds): boolean {
  const boxes = [...drawing.shapes.keys()].filter((id) => !drawing.isContainer(id)).flatMap((id) => [drawing.bounds(id) ?? [], drawing.label(id) ?? []].flat())
  const names = [...drawing.edges.keys()].flatMap((id) => drawing.label(id) ?? [])
  const bends = [...drawing.edges.keys()].flatMap((id) => drawing.points(id))
  const wide = { ...band, x: -1e6, width: 2e6 }
  return ![...boxes, ...names].some((box) => meet(box, wide)) && !bends.some(({ y }) => y >= band.y && y <= band.y + band.height)
}

function growNeighbour({ drawing }: FixedDiagram, siblings: readonly string[], { y, height }: Bounds): void {
  const drawn = siblings.flatMap((id) => {
    const bounds = drawing.bounds(id)
    return bounds ? [{ id, bounds }] : []
  })
  const above = drawn.find(({ bounds }) => Math.abs(bounds.y + bounds.height - y) <= 2)
  const below = drawn.find(({ bounds }) => Math.abs(bounds.y - y - height) <= 2)
  if (above) drawing.setBounds(above.id, { ...above.bounds, height: above.bounds.height + height })
  else if (below) drawing.setBounds(below.id, { ...below.bounds, y, height: below.bounds.height + height })
}
