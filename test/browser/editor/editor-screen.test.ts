import { AxeBuilder } from '@axe-core/playwright'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readFlowGraph } from '../../../shared/bpmn/read/read-flow-graph.ts'
import { compose, drag, root, startEditorWalk, tennyu, type EditorWalk } from './editor-walk.ts'

let editor: EditorWalk
let flow: string
/** A step in the first lane of the sample, in sight when the diagram opens. */
let step: { id: string; name: string }

beforeAll(async () => {
  editor = await startEditorWalk()
  const { nodes } = await readFlowGraph(readFileSync(tennyu, 'utf8'))
  step = nodes.find(({ name }) => name.includes('窓口へ出す'))!
})
afterAll(() => editor?.end())
beforeEach(async () => {
  ;[flow] = (await editor.importFlows([tennyu])) as [string]
  await editor.open(flow)
})

const name = (xml: string) => new RegExp(`id="${step.id}"[^>]*name="([^"]*)"|name="([^"]*)"[^>]*id="${step.id}"`).exec(xml)?.slice(1).find(Boolean)
const left = (xml: string) => Number(new RegExp(`bpmnElement="${step.id}"[^>]*>\\s*<dc:Bounds x="([-\\d.]+)"`).exec(xml)?.[1])

describe('the diagram editor', () => {
  it('moves a step, takes it back, does it again, and finds it there after a reload', async () => {
    const { page, shape } = editor
    const before = left((await editor.text(flow)).xml)
    await drag(page, shape(step.id), { x: 30, y: 20 })
    const moved = left((await editor.stored(flow, (xml) => left(xml) > before)).xml)
    expect(moved - before).toBeGreaterThanOrEqual(20)
    await page.getByRole('button', { name: '元に戻す' }).click()
    await editor.stored(flow, (xml) => left(xml) === before)
    await page.getByRole('button', { name: 'やり直す' }).click()
    await editor.stored(flow, (xml) => left(xml) === moved)
    await page.reload()
    await shape(step.id).waitFor()
    expect(left((await editor.text(flow)).xml)).toBe(moved)
    await page.getByText('のあと変更').or(page.getByText('第2版')).first().waitFor()
  })

  it('says what it does about saving, and stores a change within a second', async () => {
    const { page, shape } = editor
    const { sequence } = await editor.text(flow)
    await drag(page, shape(step.id), { x: 0, y: 40 })
    const start = Date.now()
    while ((await editor.text(flow)).sequence === sequence) expect(Date.now() - start).toBeLessThan(1500)
    await page.getByText(/保存済み \d+:\d\d/).waitFor()
  })

  it('takes a name from an input method: the Enter of the conversion ends nothing, the next one ends the typing', async () => {
    const { page, shape } = editor
    await shape(step.id).click()
    await page.keyboard.press('F2')
    await page.keyboard.press('Control+A')
    await compose(page, 'じゅうしょ', '住所をきく')
    await page.locator('.djs-direct-editing-content').waitFor()
    expect(await page.locator('.djs-direct-editing-content').innerText()).toBe('住所をきく')
    await page.keyboard.press('Enter')
    await editor.stored(flow, (xml) => name(xml) === '住所をきく')
  })

  it('starts to rename after a reload too, also when the shape that is chosen already is pressed again', async () => {
    const { page, shape } = editor
    await shape(step.id).click()
    await page.reload()
    await shape(step.id).waitFor()
    await page.locator('.editor-chosen', { hasText: /./ }).waitFor()
    await shape(step.id).click()
    await page.keyboard.press('F2')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('届を出す')
    await page.keyboard.press('Enter')
    await editor.stored(flow, (xml) => name(xml) === '届を出す')
  })

  it('opens the search of the program while a name is typed, and takes the name over', async () => {
    const { page, shape } = editor
    await shape(step.id).click()
    await page.keyboard.press('F2')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('届を書く')
    await page.keyboard.press('Control+K')
    await page.getByRole('dialog').waitFor()
    await editor.stored(flow, (xml) => name(xml) === '届を書く')
    await page.keyboard.press('Escape')
  })

  it('types the name of a lane in a level field', async () => {
    const { page, shape } = editor
    const { lanes } = await readFlowGraph((await editor.text(flow)).xml)
    const lane = lanes.find((candidate) => candidate.name === '転入する人')!
    await shape(lane.id).locator('text').first().dblclick({ force: true })
    const field = page.locator('.djs-direct-editing-parent')
    await field.waitFor()
    expect(await field.evaluate((element) => getComputedStyle(element).transform)).toBe('none')
    await page.keyboard.press('Control+A')
    await compose(page, 'てんにゅうしゃ', '転入者')
    await page.keyboard.press('Enter')
    await editor.stored(flow, (xml) => xml.includes('name="転入者"'))
  })

  it('keeps the names of lanes in sight while the diagram is panned', async () => {
    const { page } = editor
    const pinned = page.locator('.pinned-names > div')
    expect(await pinned.count()).toBe(0)
    await page.mouse.move(700, 450)
    await page.mouse.wheel(600, 0)
    await expect.poll(() => pinned.allInnerTexts()).toEqual(expect.arrayContaining(['転入する人', '窓口係']))
    const lane = (await pinned.first().boundingBox())!
    expect(lane.height).toBeGreaterThan(lane.width)
    await page.mouse.wheel(-600, 0)
    await expect.poll(() => pinned.count()).toBe(0)
  })

  it('searches every symbol in Japanese, and the Enter of a conversion picks none of them', async () => {
    const { page } = editor
    const { sequence } = await editor.text(flow)
    await page.locator('.symbol-row').getByText('ほか…').click()
    await compose(page, 'まち', '待ち')
    const options = page.locator('.djs-popup [role="option"]')
    await page.getByText('待ち（時刻・期日）').waitFor()
    await expect.poll(() => options.count()).toBe(2)
    await page.waitForTimeout(600)
    expect((await editor.text(flow)).sequence).toBe(sequence)
    await page.keyboard.press('Enter')
    await editor.stored(flow, (xml) => xml.includes('<bpmn:timerEventDefinition'))
  })

  it('keeps the search in the diagram open when a conversion is confirmed', async () => {
    const { page } = editor
    await page.locator('.djs-container > svg').focus()
    await page.keyboard.press('Control+F')
    await page.locator('.djs-search-container.open').waitFor()
    await compose(page, 'とどけ', '届')
    await page.locator('.djs-search-result').first().waitFor()
    expect(await page.locator('.djs-search-container.open').isVisible()).toBe(true)
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.djs-search-container.open').count()).toBe(0)
    expect(await page.locator('.editor-chosen').innerText()).toContain('届')
  })

  it('places a symbol where the user clicks next, in the size of this program, and asks for its name', async () => {
    const { page } = editor
    await page.getByRole('button', { name: '作業', exact: true }).click()
    const canvas = (await page.locator('.diagram-canvas').boundingBox())!
    await page.mouse.move(canvas.x + 480, canvas.y + 230)
    await page.mouse.move(canvas.x + 500, canvas.y + 240, { steps: 3 })
    await page.mouse.click(canvas.x + 500, canvas.y + 240)
    await page.keyboard.type('本人に返す')
    await page.keyboard.press('Enter')
    const { xml } = await editor.stored(flow, (text) => text.includes('本人に返す'))
    const id = /<bpmn:task id="([^"]+)" name="本人に返す"/.exec(xml)![1]
    expect(xml).toMatch(new RegExp(`bpmnElement="${id}"[^>]*>\\s*<dc:Bounds [^>]*width="100" height="60"`))
  })

  it('places a symbol by dragging it out of the row, and at once by Enter where it may stand', async () => {
    const { page } = editor
    const count = (xml: string) => xml.match(/<bpmn:exclusiveGateway /g)?.length ?? 0
    const before = count((await editor.text(flow)).xml)
    const symbol = (await page.getByRole('button', { name: '判断', exact: true }).boundingBox())!
    const canvas = (await page.locator('.diagram-canvas').boundingBox())!
    await page.mouse.move(symbol.x + 20, symbol.y + 10)
    await page.mouse.down()
    await page.mouse.move(symbol.x + 30, symbol.y + 60, { steps: 3 })
    await page.mouse.move(canvas.x + 480, canvas.y + 240, { steps: 5 })
    await page.mouse.up()
    // Its name is typed next, and the Enter after it places nothing more.
    await page.keyboard.type('不備の有無')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await editor.stored(flow, (xml) => xml.includes('name="不備の有無"'))
    expect(count((await editor.text(flow)).xml)).toBe(before + 1)
    await page.keyboard.press('Escape')
    await page.mouse.click(canvas.x + 620, canvas.y + 200)
    await page.getByRole('button', { name: '判断', exact: true }).focus()
    await page.keyboard.press('Enter')
    await editor.stored(flow, (xml) => count(xml) === before + 2)
  })

  it('hands the diagram out as a file, with the latest change', async () => {
    const { page, shape } = editor
    const before = (await editor.text(flow)).xml
    await drag(page, shape(step.id), { x: 30, y: 20 })
    await page.getByRole('button', { name: '出力する' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: '図のファイル（.bpmn）' }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe('tennyu.shirakaba.asis.bpmn')
    const text = readFileSync((await file.path())!, 'utf8')
    expect(left(text)).toBeGreaterThan(left(before))
  })

  it('offers at most three words under a shape, and everything else behind the last', async () => {
    const { page, shape } = editor
    await shape(step.id).click()
    const words = page.locator('.djs-context-pad .entry')
    expect(await words.allInnerTexts()).toEqual(['次の手順を足す', '名前を変える F2', 'ほか…'])
    const pad = (await page.locator('.djs-context-pad').boundingBox())!
    const box = (await shape(step.id).locator('.djs-hit').first().boundingBox())!
    expect(pad.y).toBeGreaterThanOrEqual(box.y + box.height)
    await words.nth(2).click()
    await page.getByText('判断を足す').waitFor()
    await page.getByText('作業（システムが行う）').click()
    await editor.stored(flow, (xml) => xml.includes(`<bpmn:serviceTask id="${step.id}"`))
  })

  it('covers no name that stands below a shape', async () => {
    const { page, shape } = editor
    await shape('Event_500070f').click()
    await page.locator('.djs-context-pad .entry').first().waitFor()
    const label = (await shape('Event_500070f_label').boundingBox())!
    await expect.poll(async () => (await page.locator('.djs-context-pad').boundingBox())!.y).toBeGreaterThanOrEqual(label.y + label.height)
  })

  it('makes a branch of a step in one undo step: what followed it follows the branch, and beside it something new', async () => {
    const { page, shape } = editor
    const count = (xml: string, part: string) => xml.match(new RegExp(`<bpmn:${part} `, 'g'))?.length ?? 0
    const before = (await editor.text(flow)).xml
    await shape(step.id).click()
    await page.locator('.djs-context-pad .entry').nth(2).click()
    await page.getByText('分かれ道にする').click()
    const { xml } = await editor.stored(flow, (text) => count(text, 'exclusiveGateway') === count(before, 'exclusiveGateway') + 1)
    expect(count(xml, 'sequenceFlow')).toBe(count(before, 'sequenceFlow') + 2)
    const { sequenceFlows, nodes } = await readFlowGraph(xml)
    const [following, ...none] = sequenceFlows.filter(({ source }) => source === step.id)
    expect(none).toEqual([])
    expect(nodes.find(({ id }) => id === following!.target)!.type).toBe('ExclusiveGateway')
    expect(sequenceFlows.filter(({ source }) => source === following!.target).map((way) => way.name)).toEqual(['ない', 'ある'])
    await page.locator('.djs-direct-editing-content').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '元に戻す' }).click()
    await editor.stored(flow, (text) => count(text, 'exclusiveGateway') === count(before, 'exclusiveGateway'))
    await page.getByRole('button', { name: '作業', exact: true }).and(page.locator('[title*="仕事を1つ"]')).waitFor()
  })

  it('puts the next step between a step and the one that followed it, in one undo step, and asks for its name', async () => {
    const { page, shape } = editor
    const before = await readFlowGraph((await editor.text(flow)).xml)
    const follower = before.sequenceFlows.find(({ source }) => source === step.id)!.target
    await shape(step.id).click()
    await page.locator('.djs-context-pad .entry').first().click()
    await page.locator('.djs-direct-editing-content').waitFor()
    await page.keyboard.type('届に印をおす')
    await page.keyboard.press('Enter')
    const { xml } = await editor.stored(flow, (text) => text.includes('届に印をおす'))
    const { nodes, sequenceFlows } = await readFlowGraph(xml)
    const added = nodes.find(({ name }) => name === '届に印をおす')!
    expect(sequenceFlows.filter(({ source }) => source === step.id).map(({ target }) => target)).toEqual([added.id])
    expect(sequenceFlows.filter(({ source }) => source === added.id).map(({ target }) => target)).toEqual([follower])
    for (let presses = 0; presses < 2; presses++) await page.getByRole('button', { name: '元に戻す' }).click()
    await editor.stored(flow, (text) => !text.includes(added.id))
  })

  it('says what a symbol is for when it is pointed at or reached by key', async () => {
    const { page } = editor
    await page.getByRole('button', { name: '待ち', exact: true }).hover()
    await page.getByText('期日や返事を待つところ').waitFor()
    await page.getByRole('button', { name: '並行', exact: true }).focus()
    await page.getByText('同時に進めるところ', { exact: false }).waitFor()
  })

  it('is worked by keys alone: along the flow, delete, back, all, out of the diagram', async () => {
    const { page } = editor
    await page.locator('.djs-container > svg').focus()
    const chosen = page.locator('.editor-chosen')
    await page.keyboard.press('ArrowRight')
    const first = await chosen.innerText()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => chosen.innerText()).not.toBe(first)
    expect(await chosen.innerText()).toMatch(/^作業「.+」担当 /)
    await page.keyboard.press('Delete')
    await page.getByText('手順 18').waitFor()
    await page.keyboard.press('Control+Z')
    await page.getByText('手順 19').waitFor()
    await page.keyboard.press('Control+A')
    await expect.poll(() => chosen.innerText()).toMatch(/^\d{2,}個を選択中$/)
    await page.keyboard.press('s')
    const focus = (place: string) => page.evaluate((selector) => document.activeElement?.closest(selector) !== null, place)
    for (const pane of ['.step-drawer', '.editor-tools', '.step-table', '.djs-container']) {
      await page.keyboard.press('F6')
      expect(await focus(pane)).toBe(true)
    }
  })

  it('keeps undo while the user visits another tab, and makes a version of the changes on the way', async () => {
    const { page, shape } = editor
    await drag(page, shape(step.id), { x: 30, y: 20 })
    await page.getByRole('link', { name: 'フローの一覧' }).click()
    const count = () => editor.call<object[]>('flow/revisions', { project: editor.project, flow }).then((revisions) => revisions.length)
    await expect.poll(count).toBe(2)
    await page.getByRole('link', { name: '手順と図' }).click()
    await shape(step.id).waitFor()
    await page.getByRole('button', { name: '元に戻す' }).click()
    await page.getByRole('button', { name: 'やり直す' }).click({ trial: true })
    expect(await page.getByRole('button', { name: 'やり直す' }).getAttribute('aria-disabled')).toBe('false')
  })

  it('leaves the mark of bpmn.io in sight and uncovered, and a click on it opens no window', async () => {
    const { page, shape } = editor
    await shape(step.id).click()
    const mark = page.locator('.bjs-powered-by')
    const box = (await mark.boundingBox())!
    for (const [x, y] of [[1, 1], [box.width - 1, 1], [1, box.height - 1], [box.width - 1, box.height - 1], [box.width / 2, box.height / 2]] as const) {
      const isMark = await page.evaluate(([at, top]) => document.elementFromPoint(at, top)?.closest('.bjs-powered-by') !== null, [box.x + x, box.y + y] as const)
      expect(isMark).toBe(true)
    }
    const pages = page.context().pages().length
    await mark.click()
    await page.getByRole('dialog').getByText('bpmn-js').waitFor()
    expect(page.context().pages()).toHaveLength(pages)
    await page.keyboard.press('Escape')
  })

  it('speaks English when asked to, the diagram library included', async () => {
    const { page, shape } = editor
    await page.getByRole('button', { name: 'メニュー' }).click()
    await page.getByRole('menuitem', { name: 'English' }).click()
    await shape(step.id).click()
    expect(await page.locator('.djs-context-pad .entry').allInnerTexts()).toEqual(['Add next step', 'Rename F2', 'More…'])
    await page.locator('.djs-context-pad .entry').nth(2).click()
    await page.getByText('Change kind').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('menuitem', { name: '日本語' }).click()
  })

  it('says before the first change what a change would cost a file that holds more than a drawing', async () => {
    const { page } = editor
    const path = join(mkdtempSync(join(tmpdir(), 'kurabe-losses-')), 'stamped.bpmn')
    writeFileSync(path, readFileSync(tennyu, 'utf8').replace('</bpmn:process>', '<bpmn:stamp id="Stamp_1" name="決裁印" /></bpmn:process>'))
    const [stamped] = (await editor.importFlows([path])) as [string]
    await editor.open(stamped)
    await page.getByText('図の部品でない記述が1か所なくなります').waitFor()
    expect((await editor.text(stamped)).sequence).toBe(1)
    await page.getByRole('button', { name: '分かりました' }).click()
    await editor.open(flow)
    expect(await page.getByText('図の部品でない記述').count()).toBe(0)
  })

  it('says so where the library cannot show a diagram, and changes nothing of it', async () => {
    const { page } = editor
    const [odd] = (await editor.importFlows([join(root, 'test/fixtures/bpmn/good/strange-names.bpmn')])) as [string]
    const before = await editor.text(odd)
    await page.goto(`${page.url().split('?')[0]}?flow=${odd}`)
    await page.reload()
    await page.getByText('「strange-names」の図を表示できません').waitFor()
    expect(await editor.text(odd)).toEqual(before)
    await editor.open(flow)
  })

  it('has no fault that axe finds, with a shape chosen and with a menu open', async () => {
    const { page, shape } = editor
    await shape(step.id).click()
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    await page.locator('.djs-context-pad .entry').nth(2).click()
    await page.locator('.djs-popup').waitFor()
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  })

  it('has reported no fault in the page in all of this', () => {
    expect(editor.faults).toEqual([])
  })
})
