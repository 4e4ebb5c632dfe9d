import { align } from './align.ts'
import { bpmn } from './bpmn.ts'
import { fitgap } from './fitgap.ts'

/** Every text of the program in Japanese; one file per feature, keys begin with the feature.*/
export const ja = { ...align, ...bpmn, ...fitgap }
