import { z } from 'zod'
import { severities } from './finding.ts'
import { ruleIds } from './rule-ids.ts'

/** What a project chooses for single rules; a rule not named keeps its own severity. */
export const ruleChoice = z.partialRecord(z.enum(ruleIds), z.enum(['off', ...severities]))
