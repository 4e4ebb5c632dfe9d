import { reviewRows } from '../../../../shared/review/review-rows.ts'
import type { ReadDatabase } from '../../db/database.ts'
import { currentText } from '../flow/flow-text.ts'
import { ownerOf } from './review-view.ts'

export interface DrawnStep {
  name: string
  owner: string
}

/** A finder of steps as they are drawn now; null for what is no step of the review (a lane, a document, something gone). */
export function drawnSteps(database: ReadDatabase, flow: string): (element: string) => DrawnStep | null {
  const rows = new Map(reviewRows(currentText(database, flow)).map((row) => [row.key, row]))
  return (element) => {
    const row = rows.get(element)
    return row === undefined ? null : { name: row.text, owner: ownerOf(row) }
  }
}

/** A step with its name and owner; a shape that is no step by the name it has in the diagram. */
export function drawnStep(database: ReadDatabase, flow: string, element: string): DrawnStep {
  return drawnSteps(database, flow)(element) ?? { name: nameInText(currentText(database, flow), element), owner: '' }
}

function nameInText(text: string, element: string): string {
  const at = text.indexOf(` id="${element}"`)
  if (at < 0) return ''
  const tag = text.slice(text.lastIndexOf('<', at), text.indexOf('>', at))
  return /\sname="([^"]*)"/.exec(tag)?.[1]?.replace(/&#1?[03xaA]+;/g, ' ').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&') ?? ''
}
