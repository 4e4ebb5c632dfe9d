import type { LayoutOptions } from './layout-options.ts'
import type { ItemKind } from './section.ts'
import { eventSize, hostWidth } from './boundary-place.ts'
import { wrapLines, wrapName } from './wrap-lines.ts'

export interface Size {
  width: number
  height: number
}

export const gatewaySize = 50

/** Both sides together, as bpmn-js keeps them, and 1 px that the editor's text renderer leaves free. */
const textPadding = 15

const taskSizes: [number, number][] = [[100, 60], [100, 80], [120, 80], [140, 100]]

/**
 * Size of a shape that carries its name inside (task, collapsed sub-process) or stands with a fixed size, in pixels.
 * A task is 100 × 60; a name of more than three lines makes it 20 px higher, a longer one wider and higher until the name fits.
 */
export function shapeSize(kind: ItemKind, name: string, options: LayoutOptions): Size {
  switch (kind) {
    case 'event': return { width: eventSize, height: eventSize }
    case 'gateway': return { width: gatewaySize, height: gatewaySize }
    case 'document': return { width: 36, height: 50 }
    case 'store': return { width: 50, height: 50 }
    case 'note': return noteSize(name, options)
    default: return taskSize(name, options)
  }
}

function taskSize(name: string, options: LayoutOptions): Size {
  for (const [width, height] of taskSizes) {
    if (textHeight(name, width, options) <= height - 4) return { width, height }
  }
  const width = 160
  return { width, height: Math.max(100, Math.ceil((textHeight(name, width, options) + 8) / 10) * 10) }
}

/** Size of a task with a marker at its foot (collapsed sub-process, call activity): its name, set in the middle, must not reach the marker. */
export function markedSize(size: Size, name: string, options: LayoutOptions): Size {
  return { width: size.width, height: Math.max(size.height, textHeight(name, size.width, options) + 44) }
}

/** Size of an activity that bears boundary events: its name must not reach their upper halves. */
export function hostSize(item: Size & { name: string, boundary: unknown[] }, options: LayoutOptions): Size {
  const width = Math.max(item.width, hostWidth(item.boundary.length))
  return { width, height: Math.max(item.height, textHeight(item.name, width, options) + eventSize + 4) }
}

function textHeight(name: string, width: number, options: LayoutOptions): number {
  return wrapName(name, width - textPadding, options.measure).length * options.lineHeight
}

function noteSize(text: string, options: LayoutOptions): Size {
  const width = text.length > 60 ? 200 : 140
  const lines = wrapLines(text, width - textPadding, options.measure)
  const widest = Math.max(30, ...lines.map(line => options.measure(line)))
  return { width: Math.ceil(Math.min(width, widest + textPadding)), height: Math.max(30, lines.length * options.lineHeight + 8) }
}

/** Size of a label set beside its shape or flow, wrapped at `width` pixels or at its longest Latin word; null without a name. */
export function labelSize(name: string, width: number, options: LayoutOptions): Size | null {
  const words = name.match(/[!-~\u00a0-\u024f]+/g) ?? []
  const longest = Math.min(140, Math.max(0, ...words.map(word => options.measure(word))))
  const lines = wrapName(name, Math.max(width, longest), options.measure)
  if (lines.length === 0) return null
  const widest = Math.max(...lines.map(line => options.measure(line)))
  return { width: Math.ceil(widest) + 2, height: lines.length * options.lineHeight }
}
