import type { Verb } from '../verb.ts'
import { align } from './align.ts'
import { check } from './check.ts'
import { dump } from './dump.ts'
import { exportVerb } from './export.ts'
import { fitgap } from './fitgap.ts'
import { importVerb } from './import.ts'
import { info } from './info.ts'
import { layout } from './layout.ts'
import { pack } from './pack.ts'
import { render } from './render.ts'
import { report } from './report.ts'
import { spec } from './spec.ts'
import { steps } from './steps.ts'
import { unpack } from './unpack.ts'

/** Every verb, in the order of `--help`. */
export const verbs: readonly Verb[] = [align, fitgap, layout, steps, check, spec, importVerb, exportVerb, render, report, pack, unpack, dump, info]
