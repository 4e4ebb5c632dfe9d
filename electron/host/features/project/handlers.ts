import { implementer } from '../../implementer.ts'
import { momentOf, type HostContext } from '../../context.ts'
import { readFlowGraph } from '../../../../shared/bpmn/read/read-flow-graph.ts'
import { writable, type ProjectSession } from '../../project/project-session.ts'
import { currentText } from '../flow/flow-text.ts'
import { recoverFlow } from '../flow/recovery.ts'
import { indexElements } from '../flow/store-flow-text.ts'
import { checkMunicipalityCode, createProject, fillOrDiscard } from './create-project.ts'
import { describeProject } from './describe-project.ts'
import { importIntoProjectFile } from './import-into-project-file.ts'
import { openSampleProject } from './open-sample-project.ts'
import { projectOverview } from './project-overview.ts'

async function opened(context: HostContext, session: ProjectSession) {
  const description = describeProject(session)
  const record = session.read.prepare('SELECT last_place FROM project').get() as { last_place: string }
  await context.recent.remember({
    path: session.file,
    name: description.name,
    lastRoute: description.lastRoute,
    lastPlace: record.last_place,
    openedAt: context.now().toISOString(),
  })
  return description
}

export const projectHandlers = {
  create: implementer.project.create.handler(async ({ context, input }) => {
    checkMunicipalityCode(input.municipalityCode)
    const session = context.projects.create(input.path)
    fillOrDiscard(context, session, () => createProject(writable(session), input, momentOf(context)))
    return opened(context, session)
  }),
  openSample: implementer.project.openSample.handler(async ({ context }) => opened(context, await openSampleProject(context))),
  open: implementer.project.open.handler(({ context, input }) => opened(context, context.projects.open(input.path, { readOnly: input.readOnly }))),
  takeOver: implementer.project.takeOver.handler(({ context, input }) => opened(context, context.projects.open(input.path, { takeOver: true }))),
  current: implementer.project.current.handler(({ context, input }) => describeProject(context.projects.get(input.project))),
  close: implementer.project.close.handler(({ context, input }) => context.projects.close(input.project)),
  rename: implementer.project.rename.handler(({ context, input }) => {
    writable(context.projects.get(input.project)).prepare('UPDATE project SET name = ?').run(input.name)
  }),
  saveAs: implementer.project.saveAs.handler(async ({ context, input }) => {
    const before = context.projects.get(input.project)
    const draft = before.isDraft ? before.file : null
    const session = await context.projects.saveAs(input.project, input.path, { overwrite: input.overwrite })
    if (draft !== null) await context.recent.forget(draft)
    return opened(context, session)
  }),
  importFiles: implementer.project.importFiles.handler(({ context, input }) => importIntoProjectFile(context, input)),
  overview: implementer.project.overview.handler(({ context, input }) => projectOverview(context.projects.get(input.project).read)),
  remember: implementer.project.remember.handler(async ({ context, input }) => {
    const session = context.projects.get(input.project)
    session.write?.prepare('UPDATE project SET last_route = ?, last_place = ?').run(input.route, input.place)
    const { name } = session.read.prepare('SELECT name FROM project').get() as { name: string }
    await context.recent.remember({ path: session.file, name, lastRoute: input.route, lastPlace: input.place, openedAt: context.now().toISOString() })
  }),
  recover: implementer.project.recover.handler(async ({ context, input }) => {
    const session = context.projects.get(input.project)
    const write = writable(session)
    for (const { flow, accept } of input.flows) {
      recoverFlow(write, flow, accept, momentOf(context))
      if (!accept) indexElements(write, flow, await readFlowGraph(currentText(write, flow)))
    }
    session.needsRecovery = false
    return describeProject(session)
  }),
}
