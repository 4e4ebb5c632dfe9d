import { createRequire } from 'node:module'

interface DrawSvgOptions {
  width?: number
  height?: number
  /** A unit of the drawing is a point, not a pixel. */
  assumePt?: boolean
  fontCallback?: (family: string, isBold: boolean, isItalic: boolean) => string
  warningCallback?: (message: string) => void
}

/** Draws an SVG document on the current page. The package is an old-style module without types of its own. */
export const drawSvg = createRequire(import.meta.url)('svg-to-pdfkit') as (
  document: PDFKit.PDFDocument,
  svg: string,
  x: number,
  y: number,
  options?: DrawSvgOptions,
) => void
