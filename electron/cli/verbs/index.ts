import type { Verb } from '../verb.ts'
import { align } from './align.ts'
import { exportVerb } from './export.ts'
import { fitgap } from './fitgap.ts'
import { importVerb } from './import.ts'
import { info } from './info.ts'

/** Every verb, in the order of `--help`. */
export const verbs: readonly Verb[] = [align, fitgap, importVerb, exportVerb, info]
