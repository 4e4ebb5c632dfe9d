import { implementer } from '../../implementer.ts'
import { momentOf } from '../../context.ts'
import { readTableFile } from '../../imports/tables/read-table-file.ts'
import { writable } from '../../project/project-session.ts'
import { readIncomingFile } from '../flow/read-incoming-file.ts'
import { drawTable } from './draw-table.ts'
import { exportFlowTables, flowTablesFile } from './flow-tables.ts'
import { applyTable, drawFlow } from './table-flows.ts'
import { writeTable } from './write-table.ts'

export const stepsHandlers = {
  layout: implementer.steps.layout.handler(({ input }) => drawTable(input)),
  export: implementer.steps.export.handler(({ input }) => writeTable(input)),
  readFile: implementer.steps.readFile.handler(async ({ input }) => {
    const { fileName, bytes } = await readIncomingFile(input.file)
    return { fileName, ...(await readTableFile(bytes, fileName, input.encoding)) }
  }),
  draw: implementer.steps.draw.handler(({ context, input }) => drawFlow(writable(context.projects.get(input.project)), input, momentOf(context))),
  apply: implementer.steps.apply.handler(({ input }) => applyTable(input)),
  exportFlows: implementer.steps.exportFlows.handler(({ context, input }) => exportFlowTables(context.projects.get(input.project).read, input)),
  downloadFlows: implementer.steps.downloadFlows.handler(({ context, input }) => flowTablesFile(context.projects.get(input.project).read, input)),
}
