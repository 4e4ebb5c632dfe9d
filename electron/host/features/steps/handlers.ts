import { implementer } from '../../implementer.ts'
import { drawTable } from './draw-table.ts'
import { writeTable } from './write-table.ts'

export const stepsHandlers = {
  layout: implementer.steps.layout.handler(({ input }) => drawTable(input)),
  export: implementer.steps.export.handler(({ input }) => writeTable(input)),
}
