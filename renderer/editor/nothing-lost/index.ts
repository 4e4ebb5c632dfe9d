import { KeepUnseenShapes } from './keep-unseen-shapes.ts'
import { ProcessWithoutPool } from './process-without-pool.ts'

/** Where the library would lose a part of an unusual file, or stop halfway. */
export const nothingLost = { bpmnDiOrdering: ['type', KeepUnseenShapes], bpmnUpdater: ['type', ProcessWithoutPool] }
