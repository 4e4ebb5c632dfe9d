import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import { implementer } from '../../implementer.ts'

const calls = implementer.reports

export const folderHandlers = {
  startFolder: calls.startFolder.handler(() => {
    throw new KurabeError('NOT_FOUND', 'project.itemGone')
  }),
  folderProgress: calls.folderProgress.handler(() => {
    throw new KurabeError('NOT_FOUND', 'project.itemGone')
  }),
  stopFolder: calls.stopFolder.handler(() => {
    throw new KurabeError('NOT_FOUND', 'project.itemGone')
  }),
  folderFile: calls.folderFile.handler(() => {
    throw new KurabeError('NOT_FOUND', 'project.itemGone')
  }),
}
