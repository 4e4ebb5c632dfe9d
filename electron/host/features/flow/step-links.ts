import { z } from 'zod'
import { stepLink, type ShownStepLink, type StepLink } from '../../../../shared/contract/step-link.ts'
import type { ReadDatabase } from '../../db/database.ts'
import { elementPresence } from './element-presence.ts'

/** Links as a column holds them. */
export function storedLinks(links: readonly StepLink[]): string {
  return JSON.stringify(links.map(({ flow, element, name }) => ({ flow, element, name })))
}

/** Reads stored links and says of each whether its step is still there, under the name it has today. */
export function linkReader(database: ReadDatabase): (stored: string) => ShownStepLink[] {
  const isPresent = elementPresence(database)
  const nameOf = database.prepare('SELECT name FROM flow_element WHERE flow_id = ? AND element_id = ?')
  return (stored) =>
    z
      .array(stepLink)
      .parse(JSON.parse(stored))
      .map((link) => {
        const today = nameOf.get(link.flow, link.element) as { name: string } | undefined
        return { ...link, name: today?.name || link.name, isGone: !isPresent(link.flow, link.element) }
      })
}
