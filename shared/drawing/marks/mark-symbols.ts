import type { RowKind } from '../../fitgap/rows/row-kind.ts'

/** One symbol of a comparison in a 16 × 16 box: stroked paths, and one filled. Used alike on shapes, in tables, legends and on paper. */
export interface MarkSymbol {
  strokes: readonly { path: string; width: number }[]
  fill?: string
}

export const markSymbols: Record<RowKind | 'changed', MarkSymbol> = {
  matched: { strokes: [{ path: 'M3 5.5h10M3 10.5h10', width: 2 }] },
  changed: {
    strokes: [
      { path: 'M3 5.5h10M3 10.5h10', width: 2 },
      { path: 'M10.5 2.5l-5 11', width: 1.8 },
    ],
  },
  merged: { strokes: [{ path: 'M14.5 8h-4M10.5 8 6 3.5H1.5M10.5 8 6 12.5H1.5', width: 2 }] },
  split: { strokes: [{ path: 'M1.5 8h4M5.5 8 10 3.5h4.5M5.5 8l4.5 4.5h4.5', width: 2 }] },
  moved: { strokes: [{ path: 'M4.5 13V3.5M2 6l2.5-2.5L7 6M11.5 3v9.5M9 10l2.5 2.5L14 10', width: 1.9 }] },
  'town-only': { strokes: [{ path: 'M3 3.5h10a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1z', width: 1.6 }], fill: 'M2.5 4H8v8H2.5z' },
  'standard-only': { strokes: [{ path: 'M3 3.5h10a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1z', width: 1.6 }], fill: 'M8 4h5.5v8H8z' },
}

/** The colour family of a mark: names of the design tokens. */
export type MarkTone = 'same' | 'chg' | 'left' | 'right'

export const markTones: Record<RowKind | 'changed', MarkTone> = {
  matched: 'same',
  changed: 'chg',
  merged: 'chg',
  split: 'chg',
  moved: 'chg',
  'town-only': 'left',
  'standard-only': 'right',
}

/** The tokens as plain colours: a drawing leaves the page, where no style sheet follows it. */
export const toneColours: Record<MarkTone, { ink: string; tint: string }> = {
  same: { ink: '#666666', tint: '#ffffff' },
  chg: { ink: '#8b008b', tint: '#f3e5f4' },
  left: { ink: '#ac3e00', tint: '#ffeee2' },
  right: { ink: '#006f83', tint: '#e9f7f9' },
}
