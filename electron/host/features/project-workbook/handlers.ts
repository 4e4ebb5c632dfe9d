import { dirname } from 'node:path'
import { implementer } from '../../implementer.ts'
import { renderProjectWorkbook } from '../../exports/project-workbook/render-project-workbook.ts'
import { makeFolder } from '../../files/make-folder.ts'
import { windowsSafeName } from '../../files/windows-safe-name.ts'
import { writeAtomically } from '../../files/write-atomically.ts'
import { readIncomingFile } from '../flow/read-incoming-file.ts'
import { describeProject } from '../project/describe-project.ts'
import { makeProjectFile } from './make-project-file.ts'
import { contentOf, contentOfWorkbook, dumpProject, packProject, unpackProject } from './pack-project.ts'

export const projectWorkbookHandlers = {
  exportTo: implementer.projectWorkbook.exportTo.handler(async ({ context, input }) => {
    const { content, name } = contentOf(context.projects.get(input.project).read)
    const path = input.path.toLowerCase().endsWith('.xlsx') ? input.path : `${input.path}.xlsx`
    await makeFolder(dirname(path))
    await writeAtomically(path, await renderProjectWorkbook(content, name, input.locale), { overwrite: input.overwrite })
    return { path }
  }),
  download: implementer.projectWorkbook.download.handler(async ({ context, input }) => {
    const { content, name } = contentOf(context.projects.get(input.project).read)
    const bytes = new Uint8Array(await renderProjectWorkbook(content, name, input.locale))
    return new File([bytes], windowsSafeName(name, '.xlsx'), { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' })
  }),
  open: implementer.projectWorkbook.open.handler(async ({ context, input }) => {
    const { fileName, bytes } = await readIncomingFile(input.file)
    const content = await contentOfWorkbook(bytes, fileName)
    const session = await context.projects.createWith(input.path, (path) => makeProjectFile(path, content))
    const description = describeProject(session)
    await context.recent.remember({ path: session.file, name: description.name, lastRoute: '', lastPlace: '', openedAt: context.now().toISOString() })
    return description
  }),
  pack: implementer.projectWorkbook.pack.handler(({ input }) => packProject(input)),
  unpack: implementer.projectWorkbook.unpack.handler(({ input }) => unpackProject(input)),
  dump: implementer.projectWorkbook.dump.handler(({ input }) => dumpProject(input)),
}
