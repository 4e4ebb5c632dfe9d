import { existsSync } from 'node:fs'
import { extname } from 'node:path'
import { KurabeError } from '../../../shared/contract/kurabe-error.ts'
import type { DrawnText } from '../../../shared/contract/output.ts'
import { reportKinds, type ReportKind } from '../../../shared/contract/reports.ts'
import type { MessageKey } from '../../../shared/i18n/translate.ts'
import { openDrawingBrowser } from '../draw-in-browser.ts'
import { exitStatus } from '../exit-status.ts'
import { requiredPath } from '../files.ts'
import type { Verb, VerbArguments, VerbContext } from '../verb.ts'

/** One document of a project as Word or Excel, or the procurement folder. */
export const report: Verb = {
  name: 'report',
  help: 'cli.report.help',
  options: {
    kind: { type: 'string' },
    analysis: { type: 'string' },
    procedure: { type: 'string' },
    area: { type: 'string' },
    version: { type: 'string' },
    out: { type: 'string' },
    overwrite: { type: 'boolean' },
  },
  words: 1,
  async run(given, context) {
    const path = given.positionals[0]
    if (path === undefined) throw new KurabeError('BAD_INPUT', 'cli.missingFiles')
    const kind = kindOf(given)
    const out = requiredPath(given, 'out', context)
    const form = extname(out).toLowerCase().slice(1)
    if (kind !== 'folder' && form !== 'docx' && form !== 'xlsx') throw new KurabeError('BAD_INPUT', 'cli.report.badForm', { path: out })
    const overwrite = given.values.overwrite === true
    if (kind !== 'folder' && !overwrite && existsSync(out)) throw new KurabeError('REFUSED', 'storage.exists', { path: out })
    const { client } = context.host()
    const { project } = await client.project.open({ path: context.resolvePath(path), readOnly: true })
    const choices = await client.reports.choices({ project })
    const lacks = (await client.reports.kinds({ project, locale: context.locale })).find((known) => known.kind === kind)?.lacks ?? []
    // There is nothing to hand over; every other document says what is missing.
    if (kind === 'handover' && lacks[0] !== undefined) throw new KurabeError('BAD_INPUT', lacks[0].reason as MessageKey, lacks[0].values)
    const options = {
      kind,
      table: named(given, 'analysis', choices.tables),
      procedure: named(given, 'procedure', choices.procedures),
      area: named(given, 'area', choices.areas),
      version: named(given, 'version', choices.versions),
    }
    await drawMissing(project, await client.reports.missingDrawings({ project, options }), context)
    if (kind === 'folder') return writeFolder({ project, options, directory: out, overwrite, locale: context.locale }, context)
    const { notes } = await client.reports.preview({ project, options, locale: context.locale })
    const written = await client.reports.exportTo({ project, options, form: form as 'docx' | 'xlsx', path: out, overwrite, locale: context.locale })
    context.print(written.path)
    for (const { reason, values } of [...lacks, ...notes]) context.say(context.translate(reason as MessageKey, values))
    if (kind === 'handover' && options.procedure === null && choices.procedures.length > 1) context.say(context.translate('cli.report.firstProcedure', { name: choices.procedures[0]!.name }))
    return exitStatus.done
  },
}

function kindOf({ values }: VerbArguments): ReportKind {
  const found = reportKinds.find((kind) => kind === values.kind)
  if (found === undefined) throw new KurabeError('BAD_INPUT', 'cli.report.badKind', { kind: String(values.kind ?? ''), kinds: reportKinds.join(', ') })
  return found
}

/** The id of what an option names; null where the option is not given. BAD_INPUT lists the names there are, and says where several have one name. */
function named({ values }: VerbArguments, option: string, choices: readonly { id: string; name: string }[]): string | null {
  const name = values[option]
  if (typeof name !== 'string') return null
  const found = choices.filter((choice) => choice.name === name)
  if (found.length === 1) return found[0]!.id
  if (found.length > 1) throw new KurabeError('BAD_INPUT', 'cli.report.sameNames', { option, name, count: found.length })
  if (choices.length === 0) throw new KurabeError('BAD_INPUT', 'cli.report.noNames', { option, name })
  throw new KurabeError('BAD_INPUT', 'cli.report.unknownName', { option, name, names: choices.map((choice) => `「${choice.name}」`).join('') })
}

/** Has the diagrams drawn that the document shows; where nobody can draw them, the document says which are missing. */
async function drawMissing(project: string, missing: readonly DrawnText[], context: VerbContext): Promise<void> {
  if (missing.length === 0) return
  const { client } = context.host()
  const browser = await openDrawingBrowser(context.locale)
  if (browser === null) return
  try {
    for (const text of missing) {
      const read = text.revision === null ? await client.flow.text({ project, flow: text.flow }) : { ...(await client.flow.revisionText({ project, flow: text.flow, revision: text.revision })), sequence: null }
      const drawing = await browser.draw(read.xml).catch(() => null)
      if (drawing !== null) await client.output.keepDrawing({ project, text, sequence: read.sequence, drawing })
    }
  } finally {
    await browser.close()
  }
}

async function writeFolder(order: Parameters<ReturnType<VerbContext['host']>['client']['reports']['startFolder']>[0], context: VerbContext) {
  const { client } = context.host()
  const { job } = await client.reports.startFolder(order)
  for (;;) {
    const { state, files, notes } = await client.reports.folderProgress({ job })
    if (state !== 'running') {
      for (const file of files) context.print(file)
      for (const note of notes) context.say(note)
      return exitStatus.done
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
