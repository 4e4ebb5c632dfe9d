import { describe, expect, it } from 'vitest'
import { createTranslate } from '../../../../shared/i18n/translate.ts'
import { drawPage } from '../../../../shared/output/draw-page.ts'
import { paperDate } from '../../../../shared/output/japanese-date.ts'
import { layOutPages } from '../../../../shared/output/lay-out-pages.ts'
import type { PrintedFlow } from '../../../../shared/output/page.ts'
import { usualPageOptions, type PageOptions } from '../../../../shared/output/page-options.ts'
import { parseXml } from '../../../../shared/bpmn/xml/parse-xml.ts'

const translate = createTranslate('ja')

function flow(name: string, given: Partial<PrintedFlow> & { width?: number; insides?: string[] } = {}): PrintedFlow {
  const { width = 1000, insides = [], ...rest } = given
  const sheet = (plane: string) => ({ plane, name: plane, box: { x: -50, y: 20, width, height: 500 }, drawing: `<text x="0" y="40">${name}${plane}</text>`, shapes: [{ id: 'A', type: 'bpmn:Task', x: 0, y: 30, width: 100, height: 60 }] })
  return {
    flow: name,
    procedureId: 'p',
    kind: 'asis',
    town: '白樺町',
    procedure: '転入届',
    title: name,
    version: '第1版',
    prefix: name,
    sheets: ['', ...insides].map((plane) => ({ sheet: sheet(plane), marks: [] })),
    mark: '<path d="M0 0h14"></path>',
    origin: null,
    ...rest,
  }
}

function draw(flows: PrintedFlow[], change: Partial<PageOptions> = {}): string[] {
  const options = { ...usualPageOptions, ...change }
  const { pages } = layOutPages(flows, options, translate)
  return pages.map((page, index) => drawPage(page, index + 1, pages.length, { options, date: '令和8年11月22日', translate }))
}

describe('the pages of an order', () => {
  it('are one for one flow, with head, foot and the mark of bpmn.io', () => {
    const [page, ...others] = draw([flow('現行')])
    expect(others).toEqual([])
    for (const word of ['白樺町', '転入届', '現行', '第1版', '令和8年11月22日', '1 / 1', 'M0 0h14']) expect(page).toContain(word)
    expect(page).toContain('width="1190.55" height="841.89"')
  })

  it('begin with contents that name the page of every diagram, insides of sub-processes too', () => {
    const pages = draw([flow('甲', { insides: ['審査'] }), flow('乙')])
    expect(pages).toHaveLength(4)
    expect(pages[0]).toContain('目次')
    expect([...parseXml(pages[0]!).children].map(({ text }) => text)).toEqual(expect.arrayContaining(['2', '3', '4']))
    expect(pages[2]).toContain('甲（審査 の中）')
    expect(pages[3]).toContain('4 / 4')
    expect(draw([flow('甲', { insides: ['審査'] }), flow('乙')], { subProcesses: false, contents: false })).toHaveLength(2)
  })

  it('hold 現行 and the 見直し後 made from it side by side, and leave nobody out', () => {
    const flows = [flow('標準', { kind: 'standard', procedureId: 'q' }), flow('見直し', { kind: 'tobe', origin: '現行' }), flow('現行'), flow('隣町')]
    const pages = draw(flows, { arrangement: 'side-by-side', contents: false })
    expect(pages).toHaveLength(3)
    expect(pages.filter((page) => page.includes('現行 と 見直し'))).toHaveLength(1)
    for (const { title } of flows) expect(pages.some((page) => page.includes(`>${title}</text>`))).toBe(true)
    expect(draw([flow('乙'), flow('甲')], { arrangement: 'side-by-side' })).toHaveLength(1)
  })

  it('name the town over each half where two towns stand side by side', () => {
    const [page] = draw([flow('甲', { title: '現行フロー' }), flow('乙', { title: '現行フロー', town: '若葉町' })], { arrangement: 'side-by-side' })
    expect(page).toContain('>転入届 白樺町 現行フロー と 若葉町 現行フロー</text>')
    for (const town of ['白樺町', '若葉町']) expect(page).toContain(`>${town} 現行フロー 第1版</text>`)
  })

  it('say the procedure once where the flow has its name', () => {
    const [page] = draw([flow('転入届 現行フロー')])
    expect(page).toContain('>白樺町 転入届 現行フロー</text>')
  })

  it('spread a wide diagram over tiles that overlap and reach its end, after a map', () => {
    const pages = draw([flow('広い', { width: 4000 })], { fit: 'tiles', contents: false, paper: 'A4' })
    const tiles = pages.slice(1)
    const lefts = tiles.map((page) => Number(/clip-path="[^"]*"><g transform="translate\((-?[\d.]+)/.exec(page)![1]))
    const body = 841.89 - 2 * 28.35
    const steps = lefts.slice(1).map((left, index) => lefts[index]! - left)
    for (const step of steps) expect(step).toBeCloseTo(body - 28.35, 1)
    expect(lefts[0]! - lefts.at(-1)! + body).toBeGreaterThanOrEqual(4000 * 0.75)
    expect(pages[0]).toContain('>1-1</text>')
    expect(tiles[0]).toContain('stroke-dasharray="6 4"')
  })

  it('draw marks over shapes and explain those that are there', () => {
    const marked = flow('現行')
    const sheets = [{ ...marked.sheets[0]!, marks: [{ element: 'A', kind: 'split' as const, text: '7' }, { element: 'A', kind: 'check-error' as const, text: '' }, { element: 'gone', kind: 'moved' as const, text: '9' }] }]
    const [page] = draw([{ ...marked, sheets }])
    expect(page).toContain('>7</text>')
    expect(page).toContain('分割')
    expect(page).toContain('点検')
    expect(page).not.toContain('>9</text>')
  })

  it('write names with signs of markup as text, cut where they are too long', () => {
    const [page] = draw([flow('<script>alert("1")</script>]]>', { town: '長'.repeat(32_767) })])
    const texts: string[] = []
    const visit = (element: ReturnType<typeof parseXml>) => {
      expect(element.local).not.toBe('script')
      texts.push(element.text)
      element.children.forEach(visit)
    }
    visit(parseXml(page!.replace('<text x="0" y="40"><script>alert("1")</script>]]></text>', '')))
    expect(texts.some((text) => text.endsWith('…') && text.length < 200)).toBe(true)
  })
})

it('days are written in 和暦, the first year of an era as 元年', () => {
  expect(paperDate(new Date(2026, 10, 22), 'ja')).toBe('令和8年11月22日')
  expect(paperDate(new Date(2019, 4, 1), 'ja')).toBe('令和元年5月1日')
  expect(paperDate(new Date(2019, 3, 30), 'ja')).toBe('平成31年4月30日')
  expect(paperDate(new Date(2026, 10, 22), 'en')).toBe('22 November 2026')
})
