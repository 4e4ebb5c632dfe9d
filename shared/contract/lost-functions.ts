import { z } from 'zod'
import { call, id, projectKey } from './base.ts'
import { fileFormat } from './file-format.ts'
import { answerSubject } from './packages.ts'
import { portableFile } from './portable-file.ts'

const locale = z.enum(['ja', 'en']).default('ja')
const areaKey = projectKey.extend({ area: id })

/** A customised part of today's system. */
export const customisationFields = z.object({
  what: z.string().trim().min(1).max(1000),
  why: z.string().max(4000),
  stillNeeded: z.enum(['', 'yes', 'no', 'unknown']),
  /** What takes its place. */
  replacement: z.string().max(4000),
  /** Fit & Gap rows it is about. */
  rows: z.array(id).max(200),
  owner: z.string().max(60),
  note: z.string().max(4000),
})
export const customisation = customisationFields.extend({ id, number: z.number().int() })
export type Customisation = z.infer<typeof customisation>

/** A function that the new system will not have. */
export const lostFunctionFields = z.object({
  name: z.string().trim().min(1).max(1000),
  /** What it is about; '' where somebody wrote it by hand. */
  subject: answerSubject.or(z.literal('')),
  /** The section that is told. */
  section: z.string().max(100),
  /** The reason to give the section. */
  reason: z.string().max(4000),
  /** What they do instead. */
  alternative: z.string().max(4000),
  toldOn: z.iso.date().nullable(),
  note: z.string().max(4000),
})
export const lostFunction = lostFunctionFields.extend({
  id,
  number: z.number().int(),
  /** 行 n or 機能ID, as people say it; '' where it was written by hand. */
  subjectName: z.string(),
})
export type LostFunction = z.infer<typeof lostFunction>

/** What the Fit & Gap 表 or the chosen package say will be missing; it counts only once somebody takes it. */
export const lostProposal = lostFunctionFields.pick({ name: true, subject: true, section: true, reason: true, alternative: true }).extend({
  subjectName: z.string(),
  cause: z.enum(['not-needed', 'unfit', 'answer']),
})
export type LostProposal = z.infer<typeof lostProposal>

export const lostFunctionsView = z.object({
  area: id,
  areaName: z.string(),
  customisations: z.array(customisation),
  lost: z.array(lostFunction),
  proposals: z.array(lostProposal),
  /** Rows of the 業務's Fit & Gap 表, to link by their numbers. */
  rows: z.array(z.object({ id, number: z.number().int(), name: z.string() })),
  tableName: z.string(),
  /** The chosen package, '' while none is. */
  packageName: z.string(),
  undo: z.string().nullable(),
  redo: z.string().nullable(),
})
export type LostFunctionsView = z.infer<typeof lostFunctionsView>

/** 何が失われるか, per 業務. Every change is one undo step of its own. */
export const lostFunctions = {
  view: call.input(areaKey.extend({ locale })).output(lostFunctionsView),
  /** Adds (ids not known yet), changes and removes (`fields` null), all as one undo step. */
  write: call.input(
    areaKey.extend({
      customisations: z.array(z.object({ id, fields: customisationFields.partial().nullable() })).max(5000).default([]),
      lost: z.array(z.object({ id, fields: lostFunctionFields.partial().nullable() })).max(5000).default([]),
    }),
  ),
  undo: call.input(areaKey.extend({ locale })).output(z.object({ undone: z.string().nullable() })),
  redo: call.input(areaKey.extend({ locale })).output(z.object({ redone: z.string().nullable() })),
  download: call.input(areaKey.extend({ part: z.enum(['customisations', 'lost']), format: fileFormat, locale })).output(portableFile),
  exportTo: call.input(areaKey.extend({ part: z.enum(['customisations', 'lost']), path: z.string(), overwrite: z.boolean().default(false), locale })).output(z.object({ path: z.string() })),
}
