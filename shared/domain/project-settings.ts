import { z } from 'zod'
import { ruleChoice } from '../checks/rule-choice.ts'
import { columnMapping } from './column-mapping.ts'
import { judgementList } from './judgement-list.ts'

/**
 * Everything a project remembers that is no part of its flows, by key. A new choice is one line here; an absent key means that nobody chose.
 * A value that does not fit (written by a newer program) counts as absent and stays in the file until the key is written.
 */
export const projectSettings = z.object({
  /** 列の対応づけ per kind of table and signature of its header: `<table> <signature>`. */
  columnMappings: z.record(z.string().max(400), columnMapping).optional(),
  /** 点検の決まり: what was chosen for single rules. */
  checks: ruleChoice.optional(),
  /** The judgements of the project's Fit & Gap tables, in the order of keys and lists. */
  judgements: judgementList.optional(),
})
export type ProjectSettings = z.infer<typeof projectSettings>
export type ProjectSettingKey = keyof ProjectSettings

/** Settings to write; null forgets a key. */
export const changedSettings = z.object(
  Object.fromEntries(Object.entries(projectSettings.shape).map(([key, schema]) => [key, schema.nullable()])) as {
    [Key in keyof typeof projectSettings.shape]: z.ZodNullable<(typeof projectSettings.shape)[Key]>
  },
)
