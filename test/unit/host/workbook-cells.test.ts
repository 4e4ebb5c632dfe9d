import { describe, expect, it } from 'vitest'
import { cellOf, longestCell, piecesOf, valueOf } from '../../../electron/host/content/workbook-cells.ts'

const texts = ['', 'null', '住民票', '2026-11-22', '0010101', '=1+1', '+81', '-5', '@12', '#12', '!AAAA', '"', '\\', ' 前', '後 ', '二  重', '改\r\n行\t', '_x0041_', 'a_x0041_b', '\u0000\u0001', '\ufffe\uffff', '\ud800', '葛\u{e0100}', '\ue000', '😀', '１２', '‮', 'a\u2028b', '\u0085', '{"a":1}']

describe('a value as the text of a cell', () => {
  it('comes back as it was, whatever it is', () => {
    for (const value of [...texts, null, 0, -1, 1.5, 1e21, -0.25, { bytes: 'AAECAw==' }, { bytes: '' }]) expect(valueOf(cellOf(value)), JSON.stringify(value)).toEqual(value)
  })

  it('never begins a formula and holds nothing that a file format would change', () => {
    for (const text of texts) expect(cellOf(text), JSON.stringify(text)).not.toMatch(/^[=+\-@\s]|[\p{Cc}\ufffe\uffff]|_x[0-9a-f]{4}_|\s$/iu)
  })

  it('is split so that no character is cut in two', () => {
    const text = `${'あ'.repeat(longestCell - 1)}😀${'い'.repeat(10)}`
    const pieces = piecesOf(text)
    expect(pieces.join('')).toBe(text)
    expect(pieces.every((piece) => piece.isWellFormed() && piece.length <= longestCell)).toBe(true)
  })
})
