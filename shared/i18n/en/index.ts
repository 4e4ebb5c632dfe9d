import { align } from './align.ts'
import { bpmn } from './bpmn.ts'
import { fitgap } from './fitgap.ts'

/** The same keys in English; a missing key is a type error. */
export const en = { ...align, ...bpmn, ...fitgap }
