import type { OutputFormat, OutputOrder } from '../../../../../shared/contract/output.ts'
import { usualPageOptions } from '../../../../../shared/output/page-options.ts'
import { flowCaption } from '../../../../../shared/reports/kinds/requirements/flow-diagrams.ts'
import type { ProcedureContent } from '../../../../../shared/reports/kinds/requirements/procedure-content.ts'
import type { JobSteps } from '../../../jobs/jobs.ts'
import type { ProjectSession } from '../../../project/project-session.ts'
import { findDrawing } from '../../output/stored-drawings.ts'
import { writeOrder } from '../../output/write-order.ts'
import type { ReportSource } from '../report-source.ts'
import { sessionOn } from '../session-on.ts'
import type { FolderFile, folderNames } from './folder-file.ts'

const formats: readonly { format: OutputFormat; extension: string }[] = [
  { format: 'pdf', extension: '.pdf' },
  { format: 'svg', extension: '.svg' },
  { format: 'png', extension: '.png' },
]

/** Every flow as .bpmn, and where it was drawn as PDF (with the insides of sub-processes), SVG and PNG. */
export function planDiagrams(
  session: ProjectSession,
  { database, locale, translate }: ReportSource,
  procedures: readonly ProcedureContent[],
  given: { now: Date; nameIn: ReturnType<typeof folderNames>; signal: AbortSignal },
): { files: FolderFile[]; notes: string[] } {
  const seen = sessionOn(session, database)
  const folder = translate('reportFolder.diagrams')
  const files: FolderFile[] = []
  const notes: string[] = []
  for (const procedure of procedures) {
    for (const flow of procedure.flows) {
      const caption = flowCaption(flow, translate)
      const title = [procedure.name, translate(`app.kind.${flow.kind}`), flow.town, flow.name].filter((part, index, all) => part !== '' && all.indexOf(part) === index).join('_')
      const about = { kind: 'diagram' as const, title, version: flow.revisionName === '' ? translate('reportFolder.revision', { number: flow.revision }) : flow.revisionName }
      files.push({ ...about, file: given.nameIn(folder, title, '.bpmn'), make: async () => new TextEncoder().encode(flow.xml) })
      if (flow.drawing === null) {
        notes.push(translate('reportFolder.noDrawing', { caption }))
        continue
      }
      const order: OutputOrder = { flows: [flow.id], options: { ...usualPageOptions, contents: false }, marks: { comparison: false, checks: false, pins: false }, locale }
      for (const { format, extension } of formats) {
        files.push({ ...about, file: given.nameIn(folder, title, extension), make: () => draw(order, format) })
      }
    }
  }
  return { files, notes }

  async function draw(order: OutputOrder, format: OutputFormat): Promise<Uint8Array> {
    // Pictures show the main plane; only paper has a page for each inside.
    const whole = format === 'pdf' ? order : { ...order, options: { ...order.options, subProcesses: false } }
    const steps: JobSteps = { tell: () => undefined, signal: given.signal }
    const written = await writeOrder(seen, { order: whole, format, picture: { by: 'dpi', value: 192 }, to: null, overwrite: false }, given.now, steps, async (xml) => findDrawing(session, xml)!)
    return written.files[0]!.content!
  }
}
