import { z } from 'zod'
import { call, id, projectKey } from './base.ts'
import { fileFormat } from './file-format.ts'
import { portableFile } from './portable-file.ts'
import { shownStepLink, stepLink } from './step-link.ts'

const procedureKey = projectKey.extend({ procedure: id })
const locale = z.enum(['ja', 'en']).default('ja')

export const issueStates = ['open', 'doing', 'done'] as const

const issueSource = z.object({ kind: z.enum(['none', 'comment', 'answer']), id: z.string().max(60), text: z.string().max(4000) })

/** What a person may write of a 課題. */
const issueFields = z.object({
  text: z.string().trim().min(1).max(1000),
  steps: z.array(stepLink).max(500),
  state: z.enum(issueStates),
  owner: z.string().trim().max(60),
  dueDate: z.iso.date().nullable(),
  note: z.string().trim().max(4000),
})
export type IssueFields = z.infer<typeof issueFields>

export const issue = issueFields.extend({
  id,
  /** Counts the 課題 of a procedure; never changes. */
  number: z.number().int(),
  /** The municipality whose 課題 it is. */
  municipality: id,
  steps: z.array(shownStepLink),
  source: issueSource,
  createdBy: z.string(),
  createdAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
})
export type Issue = z.infer<typeof issue>

/** 課題 of a procedure. Every change is one undo step of that procedure's 課題. */
export const issues = {
  list: call.input(procedureKey.extend({ locale })).output(z.object({ issues: z.array(issue), undo: z.string().nullable(), redo: z.string().nullable() })),
  add: call
    .input(procedureKey.extend({ fields: issueFields.partial().required({ text: true }), source: issueSource.default({ kind: 'none', id: '', text: '' }), author: z.string().trim().max(60).default('') }))
    .output(z.object({ issue: id })),
  update: call.input(procedureKey.extend({ issue: id, fields: issueFields.partial() })),
  remove: call.input(procedureKey.extend({ issues: z.array(id).min(1).max(1000) })),
  undo: call.input(procedureKey.extend({ locale })).output(z.object({ undone: z.string().nullable() })),
  redo: call.input(procedureKey.extend({ locale })).output(z.object({ redone: z.string().nullable() })),
  exportTo: call.input(procedureKey.extend({ path: z.string(), overwrite: z.boolean().default(false), locale })).output(z.object({ path: z.string() })),
  download: call.input(procedureKey.extend({ format: fileFormat, locale })).output(portableFile),
}
