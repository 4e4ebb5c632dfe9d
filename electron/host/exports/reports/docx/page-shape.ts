import { PageOrientation, type ISectionPropertiesOptions } from 'docx'

/** Twips (1/1440 inch) of a millimetre. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4)
}

export type PageShape = 'portrait' | 'landscape'

const margins = { top: 25, bottom: 22, left: 24, right: 20, header: 12, footer: 10 }

/** A4 upright, or lying for wide tables; room to bind at the left or the top. */
export function pageProperties(shape: PageShape): ISectionPropertiesOptions {
  const margin = shape === 'portrait' ? margins : { ...margins, top: 24, bottom: 20, left: 16, right: 16 }
  return {
    page: {
      // The library turns the sides itself where the page lies.
      size: { width: twips(210), height: twips(297), orientation: shape === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE },
      margin: Object.fromEntries(Object.entries(margin).map(([side, value]) => [side, twips(value)])),
    },
  }
}

/** Room for text and tables, in millimetres. */
export const printedWidth: Record<PageShape, number> = { portrait: 210 - 24 - 20, landscape: 297 - 16 - 16 }
export const printedHeight: Record<PageShape, number> = { portrait: 297 - 25 - 22, landscape: 210 - 24 - 20 }
