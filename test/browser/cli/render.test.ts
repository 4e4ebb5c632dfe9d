import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseXml } from '../../../shared/bpmn/xml/parse-xml.ts'
import { run } from '../../integration/cli/run.ts'
import { root, temporaryFolder } from '../../integration/host/open-test-host.ts'
import { readPdf } from '../../reading/read-pdf.ts'

const original = readFileSync(join(root, 'assets/sample/tennyu.wakaba.asis.bpmn'), 'utf8')

describe('render on the command line', () => {
  it('draws every diagram of a project without a window: SVG whose names are text, PDF whose text reads back', async () => {
    const folder = temporaryFolder()
    const name = /<bpmn:\w*[tT]ask id="[^"]+" name="([^"]+)"/.exec(original)![1]!
    writeFileSync(join(folder, '転入届.bpmn'), original.replace(`name="${name}"`, 'name="&lt;script&gt;alert(1)&lt;/script&gt; ]]&gt; 👪"'))
    writeFileSync(join(folder, 'b.bpmn'), original)
    await run(folder, 'import', 'p.kurabe', '転入届.bpmn', 'b.bpmn')
    expect(await run(folder, 'render', 'p.kurabe', '--to', 'svg', '--format', 'svg')).toMatchObject({ status: 0, printed: '転入届.svg\nb.svg' })
    const svg = readFileSync(join(folder, 'svg', '転入届.svg'), 'utf8')
    expect(parseXml(svg.slice(svg.indexOf('<svg'))).local).toBe('svg')
    expect(svg).not.toContain('<script')
    expect(svg).toContain('&lt;script&gt;')
    expect(await run(folder, 'render', 'p.kurabe', '--to', 'pdf', '--format', 'pdf', '--paper', 'A4')).toMatchObject({ status: 0, said: expect.stringContaining('👪') })
    const { sizes, texts } = readPdf(readFileSync(join(folder, 'pdf', 'b.pdf')))
    expect(sizes[0]).toEqual([841.89, 595.28])
    expect(texts[0]).toContain('総合窓口')
    expect(texts[0]).toContain('受付ロボット')
    expect(await run(folder, 'render', 'p.kurabe', '--to', 'pdf', '--format', 'pdf')).toMatchObject({ status: 3, said: expect.stringContaining('.pdf') })
    expect(await run(folder, 'render', 'p.kurabe', '--to', 'x', '--format', 'gif')).toMatchObject({ status: 2, said: expect.stringContaining('svg、png、pdf') })
  })
})
