import { implementer } from '../../implementer.ts'
import { momentOf } from '../../context.ts'
import { writable } from '../../project/project-session.ts'
import { checkMunicipalityCode } from '../project/create-project.ts'
import { addArea, addMunicipality, addProcedure, updateProcedure } from './procedure-records.ts'

export const procedureHandlers = {
  addArea: implementer.procedure.addArea.handler(({ context, input }) => ({
    area: addArea(writable(context.projects.get(input.project)), input.name, momentOf(context)),
  })),
  add: implementer.procedure.add.handler(({ context, input }) => ({
    procedure: addProcedure(writable(context.projects.get(input.project)), input, momentOf(context)),
  })),
  rename: implementer.procedure.rename.handler(({ context, input }) => {
    updateProcedure(writable(context.projects.get(input.project)), input.procedure, 'name', input.name)
  }),
  remove: implementer.procedure.remove.handler(({ context, input }) => {
    updateProcedure(writable(context.projects.get(input.project)), input.procedure, 'removed_at', context.now().toISOString())
  }),
  restore: implementer.procedure.restore.handler(({ context, input }) => {
    updateProcedure(writable(context.projects.get(input.project)), input.procedure, 'removed_at', null)
  }),
  addMunicipality: implementer.procedure.addMunicipality.handler(({ context, input }) => {
    checkMunicipalityCode(input.code)
    return { municipality: addMunicipality(writable(context.projects.get(input.project)), { ...input, isOwn: false }, momentOf(context)) }
  }),
}
