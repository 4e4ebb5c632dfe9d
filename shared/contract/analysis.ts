import { z } from 'zod'
import { judgementSchema } from '../fitgap/judgement/judgement.ts'
import { necessitySchema } from '../fitgap/judgement/necessity.ts'
import { rowStates } from '../fitgap/judgement/row-state.ts'
import { treatmentSchema } from '../fitgap/judgement/treatment.ts'
import { call, id, projectKey } from './base.ts'
import { portableFile } from './portable-file.ts'

const analysisKey = projectKey.extend({ analysis: id })
const locale = z.enum(['ja', 'en'])

/** 未判定, 判定済, 再判定待ち (what was judged has changed since). */
const rowState = z.enum(rowStates)
const rowKind = z.enum(['matched', 'split', 'merged', 'moved', 'standard-only', 'town-only'])

/** What a person decided about one row; every field keeps its history. */
export const decision = z.object({
  judgement: judgementSchema.nullable(),
  necessity: necessitySchema.nullable(),
  treatment: treatmentSchema.nullable(),
  reason: z.string().max(4000),
  evidence: z.string().max(4000),
  decider: z.string().max(60),
  owner: z.string().max(60),
  /** Date without time, or null. */
  dueDate: z.iso.date().nullable(),
  note: z.string().max(4000),
})
export type Decision = z.infer<typeof decision>

export const analysisRow = z.object({
  key: z.string(),
  /** The anchor that stands on shapes, in the table, in Excel. */
  number: z.number().int(),
  kind: rowKind,
  /** Out of order, also where the kind says split or merged. */
  moved: z.boolean(),
  /** Matched, but done in another way: other hands, method, document or condition. */
  differs: z.boolean(),
  asis: z.array(z.object({ element: z.string(), name: z.string(), lane: z.string() })),
  standard: z.array(z.object({ element: z.string(), name: z.string(), lane: z.string() })),
  functions: z.array(z.object({ functionId: z.string(), requirement: z.string(), implementationClass: z.string(), middle: z.string() })),
  /** One sentence. */
  difference: z.string(),
  /** 0..1, null for a row with one side only. */
  score: z.number().nullable(),
  reasons: z.array(z.string()),
  isCorrected: z.boolean(),
  suggestion: z.object({ judgement: judgementSchema, treatment: treatmentSchema.nullable(), rule: z.string(), ground: z.string() }),
  decision,
  state: rowState,
  decidedAt: z.iso.datetime().nullable(),
  historyCount: z.number().int(),
})
export type AnalysisRow = z.infer<typeof analysisRow>

const side = z.object({
  flow: id,
  name: z.string(),
  kind: z.enum(['asis', 'tobe', 'standard', 'package']),
  municipalityName: z.string(),
  revision: z.number().int(),
  steps: z.number().int(),
  xml: z.string(),
})

export const analysisView = z.object({
  analysis: id,
  procedure: id,
  subject: side,
  reference: side,
  rows: z.array(analysisRow),
  /** Judgements whose steps are in neither diagram any more; nothing decided is ever dropped. */
  detached: z.array(z.object({ key: z.string(), steps: z.array(z.string()), decision, decidedAt: z.iso.datetime().nullable() })),
  /** What 元に戻す and やり直す would do now, in words; null where there is nothing. */
  undo: z.string().nullable(),
  redo: z.string().nullable(),
})
export type AnalysisView = z.infer<typeof analysisView>

export const historyEntry = z.object({
  field: z.string(),
  before: z.string(),
  after: z.string(),
  by: z.string(),
  at: z.iso.datetime(),
})

export const analysis = {
  /** The comparison of these two flows; made where there is none. */
  open: call.input(projectKey.extend({ subjectFlow: id, referenceFlow: id })).output(z.object({ analysis: id })),
  view: call.input(analysisKey.extend({ locale: locale.default('ja') })).output(analysisView),
  /** Links or unlinks elements by hand: one undo step, and the correction wins over the machine from now on. */
  correct: call
    .input(
      analysisKey.extend({
        corrections: z.array(z.object({ kind: z.enum(['link', 'unlink']), asis: z.string(), standard: z.string() })).min(1).max(500),
        /** Wordings to learn from these corrections. */
        learn: z.array(z.object({ asis: z.string().trim().min(1).max(60), standard: z.string().trim().min(1).max(60) })).default([]),
      }),
    ),
  /** Wordings that the program would learn from linking these elements, for the user to accept or change. */
  proposeLexicon: call
    .input(analysisKey.extend({ asis: z.array(z.string()), standard: z.array(z.string()) }))
    .output(z.array(z.object({ asis: z.string(), standard: z.string() }))),
  /** Takes corrections back, so that the machine decides again about these elements. */
  forgetCorrections: call.input(analysisKey.extend({ elements: z.array(z.string()).min(1) })),
  /** Writes the given fields to every named row as one undo step. Treatment 3 needs a reason. */
  decide: call.input(analysisKey.extend({ rows: z.array(z.string()).min(1).max(10_000), decision: decision.partial() })),
  /** Takes the suggested judgement for every named row. */
  acceptSuggestions: call.input(analysisKey.extend({ rows: z.array(z.string()).min(1).max(10_000), decider: z.string().max(60) })),
  history: call.input(analysisKey.extend({ row: z.string() })).output(z.array(historyEntry)),
  undo: call.input(analysisKey.extend({ locale: locale.default('ja') })).output(z.object({ undone: z.string().nullable() })),
  redo: call.input(analysisKey.extend({ locale: locale.default('ja') })).output(z.object({ redone: z.string().nullable() })),
  /** Writes the Fit&Gap workbook; never over an existing file unless told. */
  exportWorkbook: call
    .input(analysisKey.extend({ path: z.string(), overwrite: z.boolean().default(false), locale: locale.default('ja') }))
    .output(z.object({ path: z.string() })),
  downloadWorkbook: call.input(analysisKey.extend({ locale: locale.default('ja') })).output(portableFile),
}
