import { describe, expect, it } from 'vitest'
import { parseXml } from '../../../../shared/bpmn/xml/parse-xml.ts'
import { cleanDrawing } from '../../../../shared/drawing/clean-drawing.ts'

function clean(inside: string): string {
  const drawing = `<?xml version="1.0"?><!DOCTYPE svg PUBLIC "x" "http://x/y.dtd"><svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`
  const box = { x: 0, y: 0, width: 10, height: 10 }
  return cleanDrawing({ sheets: [{ plane: '', name: '', box, drawing, shapes: [] }], mark: '' }, 'p').sheets[0]!.drawing
}

describe('a drawing from the page', () => {
  it('loses everything that could run or reach out', () => {
    const hostile = [
      '<script>alert(1)</script>',
      '<foreignObject><div xmlns="http://www.w3.org/1999/xhtml" onclick="alert(1)">x</div></foreignObject>',
      '<g onload="alert(1)"><rect x="1" y="1" width="2" height="2" onclick="alert(1)" style="fill: url(http://evil.example/x); stroke: red"/></g>',
      '<a href="javascript:alert(1)"><text>link</text></a>',
      '<image href="http://evil.example/x.png" width="1" height="1"/>',
      '<use href="http://evil.example/x.svg#a"/>',
      '<style>@import url(http://evil.example/x.css)</style>',
      '<set attributeName="href" to="javascript:alert(1)"/>',
    ].join('')
    const cleaned = clean(hostile)
    expect(cleaned).toBe('<g><rect x="1" y="1" width="2" height="2" stroke="red"></rect></g>')
  })

  it('keeps names as text, whatever they hold', () => {
    const name = '&lt;script&gt;alert(1)&lt;/script&gt; ]]&gt; 👨‍👩‍👧 葛\u{E0100}  "\'&amp;'
    const cleaned = clean(`<g><text><tspan x="1" y="2">${name}</tspan></text></g>`)
    const text = parseXml(`<svg xmlns="http://www.w3.org/2000/svg">${cleaned}</svg>`)
    expect(text.children[0]!.children[0]!.children[0]!.text).toBe('<script>alert(1)</script> ]]> 👨‍👩‍👧 葛\u{E0100}  "\'&')
  })

  it('writes looks as attributes with bare numbers, and drops what is never seen', () => {
    const cleaned = clean(
      '<g class="djs-visual"><path d="M0 0" style="stroke-width: 2px; stroke-dasharray: 0, 5; marker-end: url(\'#m-1\'); cursor: move"/></g><rect class="djs-hit djs-hit-stroke" x="1"/><defs><marker id="m-1"/></defs>',
    )
    expect(cleaned).toBe('<g><path d="M0 0" stroke-width="2" stroke-dasharray="0.01 5" marker-end="url(#p-0-1)"></path></g><defs><marker id="p-0-1"></marker></defs>')
  })

  it('rounds what browsers measure a hair differently', () => {
    const drawn = (x: string) => clean(`<text><tspan x="${x}" y="-3.5">1.23456</tspan></text>`)
    expect(drawn('22.628936767578125')).toBe(drawn('22.62890625'))
    expect(drawn('22.62890625')).toBe('<text><tspan x="22.629" y="-3.5">1.23456</tspan></text>')
  })

  it('numbers the ids that the library draws by lot: the same diagram is the same drawing', () => {
    const drawn = (lot: string) => clean(`<defs><marker id="marker-${lot}a"><path d="M1 1"/></marker><marker id="marker-${lot}b"><path d="M2 2"/></marker></defs><path d="M0 0" style="marker-end: url(#marker-${lot}b)"/>`)
    expect(drawn('x9')).toBe(drawn('q2z'))
    expect(drawn('x9')).toContain('marker-end="url(#p-0-2)"')
  })

  it('sets upright names letter by letter, with brackets and long vowels lying', () => {
    const cleaned = clean('<text style="writing-mode: vertical-rl; fill: rgb(1, 2, 3)"><tspan x="15" y="50">届ー</tspan></text>')
    expect(cleaned).toContain('<tspan x="15" y="48">届</tspan>')
    expect(cleaned).toContain('rotate(90)')
    expect(cleaned).not.toContain('writing-mode')
  })
})
