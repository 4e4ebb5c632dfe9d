import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import { implementer } from '../../implementer.ts'

const calls = implementer.reports

export const lineHandlers = {
  lines: calls.lines.handler(() => {
    throw new KurabeError('NOT_FOUND', 'project.itemGone')
  }),
  writeLines: calls.writeLines.handler(() => {
    throw new KurabeError('NOT_FOUND', 'project.itemGone')
  }),
  takeTemplate: calls.takeTemplate.handler(() => {
    throw new KurabeError('NOT_FOUND', 'project.itemGone')
  }),
  undo: calls.undo.handler(() => {
    throw new KurabeError('NOT_FOUND', 'project.itemGone')
  }),
  redo: calls.redo.handler(() => {
    throw new KurabeError('NOT_FOUND', 'project.itemGone')
  }),
}
