import { basename, dirname, extname } from 'node:path'
import { momentOf } from '../../context.ts'
import { makeFolder } from '../../files/make-folder.ts'
import { windowsSafeName } from '../../files/windows-safe-name.ts'
import { writeAtomically } from '../../files/write-atomically.ts'
import { implementer } from '../../implementer.ts'
import { hasDrawing, textOf } from '../output/stored-drawings.ts'
import { folderHandlers } from './folder-handlers.ts'
import { listChoices } from './list-choices.ts'
import { describeKinds } from './describe-kinds.ts'
import { textsOf } from './kinds/index.ts'
import { lineHandlers } from './line-handlers.ts'
import { listMadeReports, rememberReport } from './made-reports.ts'
import { makeReport, withSource } from './make-report.ts'
import { reportFile, reportFileName, reportMediaTypes } from './report-file.ts'
import { versionHandlers } from './version-handlers.ts'

const calls = implementer.reports

export const reportsHandlers = {
  kinds: calls.kinds.handler(({ context, input }) => describeKinds(context.projects.get(input.project).read)),
  choices: calls.choices.handler(({ context, input }) => listChoices(context.projects.get(input.project).read)),
  preview: calls.preview.handler(({ context, input }) => makeReport(context.projects.get(input.project), input, context.now())),
  missingDrawings: calls.missingDrawings.handler(({ context, input }) => {
    const session = context.projects.get(input.project)
    return withSource(session, { options: input.options, locale: 'ja' }, context.now(), (source) =>
      textsOf(source).filter((text) => !hasDrawing(session, textOf(source.database, text))),
    )
  }),
  exportTo: calls.exportTo.handler(async ({ context, input }) => {
    const session = context.projects.get(input.project)
    const end = `.${input.form}`
    const path = extname(input.path).toLowerCase() === end ? input.path : `${input.path}${end}`
    const { report, bytes } = await reportFile(session, input, context.now())
    await makeFolder(dirname(path))
    await writeAtomically(path, bytes, { overwrite: input.overwrite })
    rememberReport(session, { report, options: input.options, fileName: basename(path) }, momentOf(context))
    return { path }
  }),
  download: calls.download.handler(async ({ context, input }) => {
    const session = context.projects.get(input.project)
    const { report, bytes } = await reportFile(session, input, context.now())
    const name = windowsSafeName(reportFileName(report), `.${input.form}`)
    rememberReport(session, { report, options: input.options, fileName: name }, momentOf(context))
    return new File([new Uint8Array(bytes)], name, { type: reportMediaTypes[input.form] })
  }),
  made: calls.made.handler(({ context, input }) => listMadeReports(context.projects.get(input.project).read)),
  ...folderHandlers,
  ...versionHandlers,
  ...lineHandlers,
}
