import { readFileSync } from 'node:fs'
import { fontFiles } from './font-files.ts'

let known: ((codePoint: number) => boolean) | null = null

/** Whether the bundled font has a form for a character; read once from its table of characters (OpenType `cmap`, formats 4 and 12). */
export function fontHasForm(codePoint: number): boolean {
  known ??= readCoverage(readFileSync(fontFiles.regular))
  return known(codePoint)
}

function readCoverage(font: Buffer): (codePoint: number) => boolean {
  const cmap = tableAt(font, 'cmap')
  const ranges: [number, number][] = []
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index++) {
    const subtable = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4)
    const format = font.readUInt16BE(subtable)
    if (format === 4) ranges.push(...segments(font, subtable))
    if (format === 12) ranges.push(...groups(font, subtable))
  }
  return (codePoint) => ranges.some(([first, last]) => codePoint >= first && codePoint <= last)
}

function tableAt(font: Buffer, tag: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const record = 12 + index * 16
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8)
  }
  throw new Error(`the font has no table ${tag}`)
}

function segments(font: Buffer, at: number): [number, number][] {
  const count = font.readUInt16BE(at + 6) / 2
  return Array.from({ length: count }, (_, index): [number, number] => [font.readUInt16BE(at + 16 + count * 2 + index * 2), font.readUInt16BE(at + 14 + index * 2)]).filter(([first]) => first !== 0xffff)
}

function groups(font: Buffer, at: number): [number, number][] {
  return Array.from({ length: font.readUInt32BE(at + 12) }, (_, index) => [font.readUInt32BE(at + 16 + index * 12), font.readUInt32BE(at + 20 + index * 12)])
}
