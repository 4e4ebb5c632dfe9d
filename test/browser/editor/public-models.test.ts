import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root, startEditorWalk, type EditorWalk } from './editor-walk.ts'

const models = join(root, '../shared/data/miwg')
const ours = join(root, 'test/fixtures/bpmn/good')
/** Names that readers trip over, under ids that every program can hold. */
function strangeNames(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'kurabe-names-')), 'strange-names.bpmn')
  const text = readFileSync(join(ours, 'strange-names.bpmn'), 'utf8')
  writeFileSync(path, text.replace(/"(__proto__|constructor|hasOwnProperty|toString|valueOf)"/g, (_, id: string) => `"Id_${id}"`).replace('name="Id_constructor"', 'name="constructor"'))
  return path
}

const files = [
  join(ours, 'tennyu.bpmn'),
  strangeNames(),
  ...(existsSync(models) ? readdirSync(models).map((name) => join(models, name)) : []),
]
if (!existsSync(models)) console.log('The MIWG models are not on this PC (../shared/data/miwg): only our own files are opened, moved and saved here.')

let editor: EditorWalk
beforeAll(async () => {
  editor = await startEditorWalk()
})
afterAll(() => editor?.end())

/** Every id and name of a document as the browser's own parser reads them, each with its element. */
function readNames(xml: string): Promise<string[]> {
  return editor.page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'application/xml')
    if (parsed.querySelector('parsererror')) throw new Error('not XML')
    return [...parsed.querySelectorAll('*')]
      .flatMap((element) => ['id', 'name'].filter((key) => element.hasAttribute(key)).map((key) => `${element.localName} ${key} ${element.getAttribute(key)}`))
      .toSorted()
  }, xml)
}

describe('a diagram of another program', () => {
  it.each(files.map((path) => [path.split(/[\\/]/).at(-1)!, path]))('keeps every id and name through a move, undo and save: %s', async (_, path) => {
    const { page } = editor
    const [flow] = (await editor.importFlows([path])) as [string]
    const { sequence, xml } = await editor.text(flow)
    const before = await readNames(xml)
    // A file without a drawing has been given one.
    expect(before).toEqual(expect.arrayContaining(await readNames(readFileSync(path, 'utf8'))))
    await editor.open(flow)
    await page.locator('.djs-container > svg').focus()
    await page.keyboard.press('ArrowRight')
    await page.locator('.editor-chosen', { hasText: /./ }).waitFor()
    await page.keyboard.press('Control+Shift+ArrowDown')
    await expect.poll(async () => (await editor.text(flow)).sequence).toBeGreaterThan(sequence)
    const moved = await editor.text(flow)
    expect(await readNames(moved.xml)).toEqual(before)
    await page.keyboard.press('Control+Z')
    await expect.poll(async () => (await editor.text(flow)).sequence).toBeGreaterThan(moved.sequence)
    expect(await readNames((await editor.text(flow)).xml)).toEqual(before)
    expect(editor.faults).toEqual([])
  })
})
