import type { DiagramElement } from '../session/bpmn-js-services.ts'

export type PadTarget = DiagramElement | DiagramElement[]
export type PadHandler = (event: Event, target: PadTarget, autoActivate?: boolean) => unknown

/** One entry of the library's pad. */
export interface PadEntry {
  group?: string
  className?: string
  title?: string
  html?: string
  action: PadHandler | Partial<Record<'click' | 'dragstart' | 'hover', PadHandler>>
}

export type PadEntries = Record<string, PadEntry>

/** What a click on an entry does; nothing where it has no click. */
export function clickOf(entry: PadEntry): PadHandler {
  return typeof entry.action === 'function' ? entry.action : (entry.action.click ?? (() => undefined))
}
