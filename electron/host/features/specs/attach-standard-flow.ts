import { shippedIndex } from '../../../../shared/align/lexicon/shipped-index.ts'
import { proposeLinks } from '../../../../shared/spec/links/propose-links.ts'
import type { WriteDatabase } from '../../db/database.ts'
import type { Moment } from '../flow/store-flow-text.ts'
import { attachFlow, linkableItems } from './link-records.ts'
import { flowElements } from './spec-elements.ts'

/** Says that a standard flow belongs to a spec and links the steps that the list itself names: one undo step. */
export async function attachStandardFlow(database: WriteDatabase, given: { spec: string; flow: string }, moment: Moment): Promise<void> {
  const elements = await flowElements(database, given.flow)
  const byPlace = new Map(elements.map((element) => [element.element, element]))
  const items = linkableItems(database, given.spec).filter(({ steps }) => steps.length > 0)
  const named = proposeLinks(items, elements, shippedIndex()).flatMap(({ item, element, ground }) => {
    const found = byPlace.get(element)
    return ground.kind === 'list' && found !== undefined ? [{ item, element: found }] : []
  })
  attachFlow(database, given, named, moment)
}
