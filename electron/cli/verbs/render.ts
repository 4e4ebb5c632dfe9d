import { KurabeError } from '../../../shared/contract/kurabe-error.ts'
import { usualPageOptions } from '../../../shared/output/page-options.ts'
import { openDrawingBrowser } from '../draw-in-browser.ts'
import { exitStatus } from '../exit-status.ts'
import { requiredPath } from '../files.ts'
import type { Verb, VerbContext } from '../verb.ts'

const formats = { svg: 'svg', png: 'png', pdf: 'pdf-each' } as const

/** Every diagram of a project as a picture or paper of its own, and prints the names. */
export const render: Verb = {
  name: 'render',
  help: 'cli.render.help',
  options: { to: { type: 'string' }, format: { type: 'string' }, dpi: { type: 'string' }, paper: { type: 'string' }, force: { type: 'boolean' } },
  words: 1,
  async run(given, context) {
    const path = given.positionals[0]
    if (path === undefined) throw new KurabeError('BAD_INPUT', 'cli.missingFiles')
    const directory = requiredPath(given, 'to', context)
    const format = formats[given.values.format as keyof typeof formats]
    if (format === undefined) throw new KurabeError('BAD_INPUT', 'cli.render.badFormat')
    const paper = (given.values.paper ?? 'A3') as 'A3' | 'A4'
    if (paper !== 'A3' && paper !== 'A4') throw new KurabeError('BAD_INPUT', 'cli.render.badPaper')
    const dpi = Number(given.values.dpi ?? 192)
    if (!Number.isInteger(dpi) || dpi < 16 || dpi > 2400) throw new KurabeError('BAD_INPUT', 'cli.render.badDpi')
    const { client } = context.host()
    const { project } = await client.project.open({ path: context.resolvePath(path), readOnly: true })
    const { procedures } = await client.project.overview({ project })
    const flows = procedures.flatMap((procedure) => procedure.flows)
    if (flows.length === 0) {
      context.say(context.translate('cli.render.nothing'))
      return exitStatus.done
    }
    await drawMissing(project, flows, context)
    const { job } = await client.output.start({
      project,
      order: { flows: flows.map(({ id }) => id), options: { ...usualPageOptions, paper }, marks: { comparison: false, checks: false, pins: false }, locale: context.locale },
      format,
      picture: { by: 'dpi', value: dpi },
      to: { directory },
      overwrite: given.values.force === true,
    })
    for (;;) {
      const { state, files, notes } = await client.output.progress({ job })
      if (state !== 'running') {
        for (const file of files) context.print(file)
        for (const note of notes) context.say(note)
        return exitStatus.done
      }
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  },
}

/** Has everything drawn that has no stored picture; refuses before anything is written where there is nobody to draw. */
async function drawMissing(project: string, flows: readonly { id: string; name: string }[], context: VerbContext): Promise<void> {
  const { client } = context.host()
  const missing = await client.output.missingDrawings({ project, texts: flows.map(({ id }) => ({ flow: id, revision: null })) })
  if (missing.length === 0) return
  const nameOf = (flow: string) => flows.find(({ id }) => id === flow)?.name ?? ''
  const browser = await openDrawingBrowser(context.locale)
  if (browser === null) {
    const names = missing.slice(0, 5).map(({ flow }) => nameOf(flow)).join('、')
    throw new KurabeError('REFUSED', 'cli.render.noBrowser', { count: missing.length, names })
  }
  try {
    for (const text of missing) {
      const { xml, sequence } = await client.flow.text({ project, flow: text.flow })
      const drawing = await browser.draw(xml).catch(() => {
        throw new KurabeError('BAD_INPUT', 'output.error.cannotDraw', { name: nameOf(text.flow) })
      })
      await client.output.keepDrawing({ project, text, sequence, drawing })
    }
  } finally {
    await browser.close()
  }
}
