import type { Verb } from '../verb.ts'
import { info } from './info.ts'

/** Every verb, in the order of `--help`. */
export const verbs: readonly Verb[] = [info]
