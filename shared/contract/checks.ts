import { z } from 'zod'
import { severities } from '../checks/finding.ts'
import { ruleChoice } from '../checks/rule-choice.ts'
import { ruleIds } from '../checks/rule-ids.ts'
import { call, errorData } from './base.ts'

const severity = z.enum(severities)
const direction = z.enum(['read', 'write'])
const element = z.string()

/** A safe change as data; see shared/checks/fix.ts. */
const fix = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('name'), element, name: z.string() }),
  z.object({ kind: z.literal('add-start'), element }),
  z.object({ kind: z.literal('add-end'), element }),
  z.object({ kind: z.literal('insert-gateway'), element, type: z.enum(['ExclusiveGateway', 'ParallelGateway']) }),
  z.object({ kind: z.literal('change-type'), element, type: z.string() }),
  z.object({ kind: z.literal('remove'), element }),
  z.object({ kind: z.literal('link-data'), element, data: z.string(), direction }),
  z.object({ kind: z.literal('move-into'), element, container: z.string() }),
  z.object({ kind: z.literal('resize'), element, width: z.number(), height: z.number() }),
  z.object({ kind: z.literal('split-step'), element, names: z.array(z.string()) }),
  z.object({ kind: z.literal('put-into-lane'), element, lane: z.string() }),
  z.object({ kind: z.literal('join-steps'), element, into: z.string() }),
])

/** A finding with its sentence; `element` is the id to jump to. */
const toldFinding = z.object({ rule: z.enum(ruleIds), severity, element, message: z.string(), fix: fix.nullable() })

/** Checks of loose files, without a project. Paths are those of the core's PC. */
export const checks = {
  /** Checks every file that can be read; a file that cannot has an `error` and no findings, and the others are checked all the same. */
  files: call
    .input(z.object({ files: z.array(z.string()), rules: ruleChoice.default({}), locale: z.enum(['ja', 'en']).default('ja') }))
    .output(z.array(z.object({
      file: z.string(),
      findings: z.array(toldFinding),
      warnings: z.array(errorData),
      error: errorData.nullable(),
    }))),
}
