import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import { implementer } from '../../implementer.ts'

const calls = implementer.reports

export const versionHandlers = {
  versions: calls.versions.handler(() => {
    throw new KurabeError('NOT_FOUND', 'project.itemGone')
  }),
  makeVersion: calls.makeVersion.handler(() => {
    throw new KurabeError('NOT_FOUND', 'project.itemGone')
  }),
  compareVersions: calls.compareVersions.handler(() => {
    throw new KurabeError('NOT_FOUND', 'project.itemGone')
  }),
  settleFlows: calls.settleFlows.handler(() => {
    throw new KurabeError('NOT_FOUND', 'project.itemGone')
  }),
}
