import { join } from 'node:path'
import type { CDPSession, Locator, Page } from 'playwright-core'
import { startWalk, type Walk } from '../../e2e/harness/walk.ts'

export const root = join(import.meta.dirname, '..', '..', '..')
export const tennyu = join(root, 'assets/sample/tennyu.shirakaba.asis.bpmn')

export interface FlowText {
  xml: string
  sequence: number
}

/** The program with one project and one procedure, and the editor's screen as a person uses it. */
export interface EditorWalk extends Walk {
  project: string
  procedure: string
  /** A call of the core, as the page makes it. */
  call<Output>(name: string, input: object, page?: Page): Promise<Output>
  /** Imports files of this PC as flows; their ids in the same order. */
  importFlows(paths: string[], kind?: 'asis' | 'standard'): Promise<string[]>
  /** Opens a flow in the editor. */
  open(flow: string, page?: Page): Promise<void>
  text(flow: string): Promise<FlowText>
  /** The shape or arrow of that id in the diagram. */
  shape(id: string, page?: Page): Locator
  /** Waits until the core holds a text of which this is true, and gives it. */
  stored(flow: string, test: (xml: string) => boolean): Promise<FlowText>
}

export async function startEditorWalk(options: { path?: string } = {}): Promise<EditorWalk> {
  const walk = await startWalk()
  const call: EditorWalk['call'] = async (name, input, page = walk.page) => {
    const answer = await page.evaluate(
      async ([path, json]) => {
        const response = await fetch(`/rpc/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ json }) })
        return { ok: response.ok, body: (await response.json()) as { json: unknown } }
      },
      [name, input] as const,
    )
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.body)}`)
    return answer.body.json as never
  }
  const municipality = { municipalityName: '白樺町', municipalityCode: '', areas: ['住民基本台帳'] }
  const { project } = await call<{ project: string }>('project/create', { name: '窓口業務', ...municipality, path: options.path ?? null })
  const { areas, municipalities } = await call<{ areas: { id: string }[]; municipalities: { id: string }[] }>('project/overview', { project })
  const { procedure } = await call<{ procedure: string }>('procedure/add', { project, area: areas[0]!.id, name: '転入届' })

  const editor: EditorWalk = Object.assign(walk, {
    project,
    procedure,
    call,
    async importFlows(paths: string[], kind: 'asis' | 'standard' = 'asis') {
      const files = paths.map((path) => ({ path }))
      const results = await call<{ flow: string | null; error: unknown }[]>('flow/import', { project, files, procedure, kind, municipality: municipalities[0]!.id, replace: null })
      return results.map(({ flow, error }) => flow ?? fail(`not imported: ${JSON.stringify(error)}`))
    },
    async open(flow: string, page: Page = walk.page) {
      await page.goto(`${new URL(walk.program.address).origin}/#/project/${project}/procedure/${procedure}/flow?flow=${flow}`)
      await page.reload()
      await page.locator('.djs-shape').first().waitFor()
      // The tools come a moment later and push the diagram down.
      await page.locator('.editor-tools').waitFor()
    },
    text: (flow: string) => call<FlowText>('flow/text', { project: editor.project, flow }),
    shape: (id: string, page: Page = walk.page) => page.locator(`.djs-element[data-element-id="${id}"]`),
    async stored(flow: string, test: (xml: string) => boolean) {
      const until = Date.now() + 5000
      for (;;) {
        const text = await editor.text(flow)
        if (test(text.xml)) return text
        if (Date.now() > until) throw new Error('the core never got that text')
        await walk.page.waitForTimeout(50)
      }
    },
  })
  return editor
}

/** Drags a shape by so many pixels. */
export async function drag(page: Page, shape: Locator, by: { x: number; y: number }): Promise<void> {
  const box = (await shape.boundingBox())!
  const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + by.x / 2, from.y + by.y / 2, { steps: 3 })
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 3 })
  await page.mouse.up()
}

/** Types as with an input method: a reading under conversion, then the Enter that confirms it. Nothing else is confirmed by it. */
export async function compose(page: Page, reading: string, converted: string): Promise<void> {
  const devtools: CDPSession = await page.context().newCDPSession(page)
  const key = { windowsVirtualKeyCode: 229, key: 'Process' }
  for (let length = 1; length <= reading.length; length++) {
    await devtools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', code: 'KeyA', ...key })
    await devtools.send('Input.imeSetComposition', { text: reading.slice(0, length), selectionStart: length, selectionEnd: length })
    await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', code: 'KeyA', windowsVirtualKeyCode: 65, key: 'a' })
  }
  await devtools.send('Input.imeSetComposition', { text: converted, selectionStart: converted.length, selectionEnd: converted.length })
  // As macOS and Linux shape it: the key is named and only `isComposing` tells whose it is. Windows hides its name.
  await devtools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', code: 'Enter', windowsVirtualKeyCode: 13, key: 'Enter' })
  await devtools.send('Input.insertText', { text: converted })
  await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', code: 'Enter', windowsVirtualKeyCode: 13, key: 'Enter' })
  await devtools.detach()
}

function fail(message: string): never {
  throw new Error(message)
}
