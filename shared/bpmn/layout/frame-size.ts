import type { LayoutOptions } from './layout-options.ts'

/** Height in pixels that an expanded sub-process keeps for its name. */
export const frameHeadroom = 24

/** Height in pixels that it keeps at its foot for the upper halves of boundary events. */
export const frameFootroom = 14

/** Columns that an expanded sub-process covers, so that the rows above and below it stay narrow. */
export function frameSpan(width: number, options: LayoutOptions): number {
  return Math.max(1, Math.ceil((width + options.columnGap) / (100 + options.columnGap)))
}
