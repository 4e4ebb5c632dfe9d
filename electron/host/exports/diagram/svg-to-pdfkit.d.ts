declare module 'svg-to-pdfkit' {
  interface Options {
    width?: number
    height?: number
    /** A unit of the drawing is a point, not a pixel. */
    assumePt?: boolean
    fontCallback?: (family: string, isBold: boolean, isItalic: boolean) => string
    warningCallback?: (message: string) => void
  }
  /** Draws an SVG document on the current page. */
  export default function SVGtoPDF(document: PDFKit.PDFDocument, svg: string, x: number, y: number, options?: Options): void
}
