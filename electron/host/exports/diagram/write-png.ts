import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fontFiles } from './font-files.ts'
import { printableMarkup } from './printable-text.ts'

/** How large a picture shall be: dots to the inch (96 draws a pixel of the diagram as one dot), or its width in dots. */
export type PictureSize = { by: 'dpi' | 'width'; value: number }

export interface Picture {
  png: Buffer
  width: number
  height: number
  /** Whether it had to be smaller than asked for. */
  isCapped: boolean
}

/** What a canvas of Chromium holds, and so what viewers of pictures can be trusted with: longest side and area in dots. */
const longestSide = 65_535
const largestArea = 268_435_456

let loading: Promise<{ fonts: Uint8Array[] }> | null = null

function load(): Promise<{ fonts: Uint8Array[] }> {
  loading ??= (async () => {
    await initWasm(await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')))
    return { fonts: await Promise.all([readFile(fontFiles.regular), readFile(fontFiles.bold)]) }
  })()
  return loading
}

/** The width in dots that a picture gets, and whether it had to be smaller than asked for. */
export function pictureWidth(drawing: { width: number; height: number }, size: PictureSize): { width: number; isCapped: boolean } {
  const wanted = size.by === 'width' ? size.value / drawing.width : size.value / 96
  const most = Math.min(longestSide / drawing.width, longestSide / drawing.height, Math.sqrt(largestArea / (drawing.width * drawing.height)))
  return { width: Math.max(1, Math.floor(drawing.width * Math.min(wanted, most))), isCapped: wanted > most }
}

/** A drawing of `width` × `height` pixels as a PNG on white, with the bundled font. What would be too large is made as large as can be. */
export async function writePng(drawing: { svg: string; width: number; height: number }, size: PictureSize): Promise<Picture> {
  const { fonts } = await load()
  const { width, isCapped } = pictureWidth(drawing, size)
  const reader = new Resvg(printableMarkup(drawing.svg), {
    fitTo: { mode: 'width', value: width },
    background: '#ffffff',
    font: { fontBuffers: fonts, defaultFontFamily: 'BIZ UDPGothic', sansSerifFamily: 'BIZ UDPGothic' },
  })
  try {
    const image = reader.render()
    try {
      return { png: Buffer.from(image.asPng()), width: image.width, height: image.height, isCapped }
    } finally {
      image.free()
    }
  } finally {
    reader.free()
  }
}
