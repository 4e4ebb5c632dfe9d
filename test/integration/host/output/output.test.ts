import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { OutputOrder } from '../../../../shared/contract/output.ts'
import type { FlowDrawing } from '../../../../shared/drawing/flow-drawing.ts'
import { parseXml } from '../../../../shared/bpmn/xml/parse-xml.ts'
import { usualPageOptions } from '../../../../shared/output/page-options.ts'
import type { Host } from '../../../../electron/host/create-host.ts'
import { readPdf } from '../../../reading/read-pdf.ts'
import { openProjectWithTwoFlows, openTestHost, temporaryFolder } from '../open-test-host.ts'

/** Names as people and attackers write them; a lone half of a surrogate pair cannot stand in XML and arrives as none. */
const names = ['申請書を受け付ける', '<script>alert(1)</script>', 'a ]]> b & "c" \'d\'', '家族👨‍👩‍👧', '葛\u{E0100}城', '外字\uE000', '長'.repeat(32_767)]

/** The longest name takes the writers seconds: one test has it. */
function drawingOf(title: string, shown = names.slice(0, -1)): FlowDrawing {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const labels = [title, ...shown].map((name, index) => `<g><rect x="10" y="${index * 80}" width="100" height="60" style="fill: white; stroke: black"/><text><tspan x="14" y="${index * 80 + 30}">${escaped(name)}</tspan></text></g>`)
  const svg = (inside: string) => `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 700">${inside}<script>alert(1)</script></svg>`
  const sheet = { box: { x: 0, y: 0, width: 400, height: 700 }, shapes: [] }
  return {
    sheets: [
      { ...sheet, plane: '', name: '', drawing: svg(labels.join('')) },
      { ...sheet, plane: 'Sub', name: '審査/決裁', drawing: svg('<text x="5" y="20">中の手順</text>') },
    ],
    mark: '<svg xmlns="http://www.w3.org/2000/svg"><path fill="currentColor" d="M0 0h14v5H0z"/></svg>',
  }
}

describe('taking diagrams away', { timeout: 20_000 }, () => {
  let host: Host
  let project: string
  let flows: string[]
  let folder: string

  beforeEach(async () => {
    host = openTestHost()
    const opened = await openProjectWithTwoFlows(host)
    project = opened.project
    flows = [opened.asis, opened.standard]
    folder = temporaryFolder()
    for (const [index, flow] of flows.entries()) {
      const { sequence } = await host.client.flow.text({ project, flow })
      await host.client.output.keepDrawing({ project, text: { flow, revision: null }, sequence, drawing: drawingOf(`図${index}`) })
    }
  })
  afterEach(() => host.close())

  const order = (change: Partial<OutputOrder> = {}): OutputOrder => ({ flows, options: usualPageOptions, marks: { comparison: false, checks: false, pins: false }, locale: 'ja', ...change })

  async function write(format: 'pdf' | 'pdf-each' | 'svg' | 'png', change: { order?: Partial<OutputOrder>; overwrite?: boolean; value?: number } = {}) {
    const to = format === 'pdf' ? { path: join(folder, '全部.pdf') } : { directory: folder }
    const { job } = await host.client.output.start({ project, order: order(change.order), format, picture: { by: 'width', value: change.value ?? 800 }, to, overwrite: change.overwrite ?? false })
    for (;;) {
      const progress = await host.client.output.progress({ job })
      if (progress.state !== 'running') return progress
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }

  it('writes one PDF with contents, every diagram and inside, in the bundled TrueType font, and its text reads back', async () => {
    const { notes } = await write('pdf')
    // The font has no emoji and no private-use characters: that is told, and the diagram keeps them.
    expect(notes).toEqual([expect.stringContaining('👨')])
    expect(notes[0]).toContain('\uE000')
    const pdf = readPdf(readFileSync(join(folder, '全部.pdf')))
    expect(pdf.texts).toHaveLength(5)
    expect(pdf.sizes[0]).toEqual([1190.55, 841.89])
    expect(pdf.embedded.map((name) => name.slice(name.indexOf('+') + 1)).toSorted()).toEqual(['BIZUDPGothic-Bold', 'BIZUDPGothic-Regular'])
    expect(pdf.texts[0]).toContain('目次')
    for (const name of ['図0', ...names.slice(0, 3), '葛城', '2 / 5']) expect(pdf.texts[1]).toContain(name)
    expect(pdf.texts[2]).toContain('中の手順')
    expect(pdf.texts[3]).toContain('図1')
  })

  it('writes SVG in which names are text and nothing can run, under names Windows takes', async () => {
    const { sequence } = await host.client.flow.text({ project, flow: flows[0]! })
    await host.client.output.keepDrawing({ project, text: { flow: flows[0]!, revision: null }, sequence, drawing: drawingOf('図0', names) })
    const { files } = await write('svg')
    expect(files).toEqual(['02-tenshutsu.asis.svg', '02-tenshutsu.asis_審査_決裁.svg', '02-tenshutsu.standard.svg', '02-tenshutsu.standard_審査_決裁.svg'])
    expect(readdirSync(folder).toSorted()).toEqual(files.toSorted())
    const texts: string[] = []
    const visit = (element: ReturnType<typeof parseXml>) => {
      expect(['svg', 'g', 'rect', 'path', 'text', 'tspan']).toContain(element.local)
      texts.push(element.text)
      element.children.forEach(visit)
    }
    visit(parseXml(readFileSync(join(folder, files[0]!), 'utf8')))
    expect(texts).toEqual(expect.arrayContaining(names))
  })

  it('writes PNG of the width asked for', async () => {
    const { files } = await write('png', { order: { flows: [flows[0]!], options: { ...usualPageOptions, subProcesses: false } } })
    const png = readFileSync(join(folder, files[0]!))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.readUInt32BE(16)).toBe(800)
  })

  it('never writes over a file unless told, and writes nothing then', async () => {
    await write('pdf-each')
    const before = readdirSync(folder)
    await expect(write('svg')).resolves.toMatchObject({ state: 'done' })
    await expect(write('pdf-each')).rejects.toMatchObject({ data: { reason: 'storage.exists' } })
    await expect(write('pdf-each', { overwrite: true })).resolves.toMatchObject({ state: 'done', files: before })
  })

  it('stops when told, and leaves nothing half written', async () => {
    const { job } = await host.client.output.start({ project, order: order({ flows: Array.from({ length: 200 }, (_, index) => flows[index % 2]!) }), format: 'pdf', to: { path: join(folder, '中止.pdf') } })
    await host.client.output.stop({ job })
    for (;;) {
      const { state } = await host.client.output.progress({ job })
      if (state === 'stopped') break
      expect(state).toBe('running')
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    expect(readdirSync(folder)).toEqual([])
  })

  it('shows the very pages it writes, and says of a flow nobody has drawn what to do', async () => {
    const { pages } = await host.client.output.pages({ project, order: order() })
    expect(pages).toHaveLength(5)
    const { svg } = await host.client.output.page({ project, order: order(), page: 1 })
    expect(parseXml(svg).local).toBe('svg')
    expect(svg).not.toContain('<script')
    const { xml, sequence } = await host.client.flow.text({ project, flow: flows[0]! })
    await host.client.flow.journal({ project, flow: flows[0]!, sequence, xml: `${xml}<!-- changed -->` })
    expect(await host.client.output.missingDrawings({ project, texts: flows.map((flow) => ({ flow, revision: null })) })).toEqual([{ flow: flows[0], revision: null }])
    await expect(host.client.output.pages({ project, order: order() })).rejects.toMatchObject({ data: { reason: 'output.error.noDrawing' } })
    // A drawing of the text from before the change is not taken for one of the text as it is now.
    expect(await host.client.output.keepDrawing({ project, text: { flow: flows[0]!, revision: null }, sequence, drawing: drawingOf('alt') })).toEqual({ isKept: false })
    expect(existsSync(join(folder, '全部.pdf'))).toBe(false)
  })

  it('keeps the drawing of a version in the project file, so that it needs no window later', async () => {
    const path = join(folder, 'kept.kurabe')
    await host.client.project.saveAs({ project, path })
    host.close()
    host = openTestHost()
    const opened = await host.client.project.open({ path, readOnly: true })
    project = opened.project
    expect(await host.client.output.missingDrawings({ project, texts: flows.map((flow) => ({ flow, revision: null })) })).toEqual([])
    const [newest] = await host.client.flow.revisions({ project, flow: flows[0]! })
    expect((await host.client.output.thumbnail({ project, text: { flow: flows[0]!, revision: newest!.id } })).svg).toContain('申請書を受け付ける')
  })
})
