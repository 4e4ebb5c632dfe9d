import { z } from 'zod'
import { call, id, projectKey } from './base.ts'
import { fileFormat } from './file-format.ts'
import { portableFile } from './portable-file.ts'

const locale = z.enum(['ja', 'en']).default('ja')
const areaKey = projectKey.extend({ area: id })
const evaluationKey = projectKey.extend({ evaluation: id })

/** What an answer is about: a 機能ID of the spec, or a Fit & Gap row outside it. */
export const answerSubject = z.string().regex(/^(function:.{1,40}|row:[0-9a-f-]{36})$/)

export const packageFields = z.object({
  name: z.string().trim().min(1).max(100),
  vendor: z.string().trim().max(100),
  /** Version of the product. */
  edition: z.string().trim().max(60),
  note: z.string().max(4000),
})
export const packageSummary = packageFields.extend({ id, area: id, areaName: z.string(), answers: z.number().int(), unanswered: z.number().int() })
export type PackageSummary = z.infer<typeof packageSummary>

export const packageAnswer = z.object({
  subject: answerSubject,
  /** ○ / △ / ×; '' is unknown. */
  answer: z.enum(['', 'yes', 'partial', 'no']),
  /** 千円; null is unknown, 0 is free of charge. */
  cost: z.number().int().min(0).max(1_000_000_000).nullable(),
  comment: z.string().max(4000),
  /** Where the answer comes from: file name, person. */
  source: z.string().max(300),
})
export type PackageAnswer = z.infer<typeof packageAnswer>

/** One thing the packages answer about, in the order of the table or the spec. */
export const answerLine = z.object({
  subject: answerSubject,
  number: z.number().int().nullable(),
  code: z.string(),
  middle: z.string(),
  name: z.string(),
  text: z.string(),
  class: z.enum(['mandatory', 'optional', 'forbidden', 'unknown', 'own']),
})
export type AnswerLine = z.infer<typeof answerLine>

export const criterionKind = z.enum(['functions', 'cost', 'interfaces', 'other'])
export const criterionFields = z.object({ kind: criterionKind, name: z.string().trim().min(1).max(100), description: z.string().max(1000), weight: z.number().min(0).max(1000) })
export const criterion = criterionFields.extend({ id })
export type Criterion = z.infer<typeof criterion>

/** Weights beside those of the criteria. */
export const evaluationWeights = z.object({
  /** Per 実装区分; `own` are rows outside the spec. */
  classes: z.object({ mandatory: z.number().min(0).max(1000), optional: z.number().min(0).max(1000), forbidden: z.number().min(0).max(1000), unknown: z.number().min(0).max(1000), own: z.number().min(0).max(1000) }),
  /** Per subject; 1 where none is given. */
  rows: z.record(z.string(), z.number().min(0).max(1000)),
  /** Points of an answer, 0..1. */
  answers: z.object({ yes: z.number().min(0).max(1), partial: z.number().min(0).max(1), no: z.number().min(0).max(1) }),
  /** What an I/F that the other system cannot change takes off, 0..1 of the criterion's points. */
  interfacePenalty: z.number().min(0).max(1),
})
export type EvaluationWeights = z.infer<typeof evaluationWeights>

export const mark = z.object({ criterion: id, package: id, juror: z.string().max(60), points: z.number().min(0).max(100).nullable(), reason: z.string().max(1000) })
export type Mark = z.infer<typeof mark>

/** Everything a score is computed from; the scores themselves are pure (`shared/evaluation`), so that the screen computes them live. */
export const evaluationView = z.object({
  id,
  name: z.string(),
  area: id,
  /** What is used: the chosen one, else the newest of the 業務. */
  table: id.nullable(),
  spec: id.nullable(),
  tableName: z.string(),
  specName: z.string(),
  packages: z.array(packageSummary),
  lines: z.array(answerLine),
  answers: z.record(z.string(), z.array(packageAnswer)),
  criteria: z.array(criterion),
  marks: z.array(mark),
  weights: evaluationWeights,
  /** I/F of the Fit & Gap table's rows per package: how many are touched, how many the other system cannot change. A package that no row was judged against has no entry: unknown. */
  interfaces: z.record(z.string(), z.object({ touched: z.number().int(), impossible: z.number().int(), unknown: z.number().int() })),
  chosen: id.nullable(),
  decision: z.string(),
  undo: z.string().nullable(),
  redo: z.string().nullable(),
})
export type EvaluationView = z.infer<typeof evaluationView>

/** Packages of a 業務, their answers and their evaluation. Every change is one undo step of that 業務's packages. */
export const packages = {
  list: call.input(projectKey).output(z.object({ packages: z.array(packageSummary), evaluations: z.array(z.object({ id, area: id, name: z.string() })) })),
  add: call.input(areaKey.extend({ fields: packageFields.partial().required({ name: true }) })).output(z.object({ package: id })),
  update: call.input(projectKey.extend({ package: id, fields: packageFields.partial() })),
  /** What a table of packages does in one undo step: `fields` null removes, an id that is not known yet adds (it then needs a name). */
  write: call.input(areaKey.extend({ packages: z.array(z.object({ package: id, fields: packageFields.partial().nullable() })).min(1).max(200) })),
  remove: call.input(projectKey.extend({ package: id })),
  /** Writes answers, each its own; '' with null cost and no comment is no answer. */
  writeAnswers: call.input(projectKey.extend({ answers: z.array(packageAnswer.partial().required({ subject: true }).extend({ package: id })).min(1).max(50_000) })),

  openEvaluation: call.input(areaKey.extend({ table: id.nullable().default(null), spec: id.nullable().default(null), name: z.string().trim().max(100).default('') })).output(z.object({ evaluation: id })),
  evaluation: call.input(evaluationKey.extend({ locale })).output(evaluationView),
  updateEvaluation: call.input(
    evaluationKey.extend({
      name: z.string().trim().min(1).max(100).optional(), table: id.nullable().optional(), spec: id.nullable().optional(),
      weights: evaluationWeights.optional(), chosen: id.nullable().optional(), decision: z.string().max(4000).optional(),
    }),
  ),
  addCriterion: call.input(evaluationKey.extend({ fields: criterionFields.partial().required({ name: true }) })).output(z.object({ criterion: id })),
  updateCriterion: call.input(evaluationKey.extend({ criterion: id, fields: criterionFields.partial() })),
  removeCriterion: call.input(evaluationKey.extend({ criterion: id })),
  writeMarks: call.input(evaluationKey.extend({ marks: z.array(mark).min(1).max(10_000) })),
  undo: call.input(areaKey.extend({ locale })).output(z.object({ undone: z.string().nullable() })),
  redo: call.input(areaKey.extend({ locale })).output(z.object({ redone: z.string().nullable() })),
  workbook: call.input(evaluationKey.extend({ format: fileFormat.default('xlsx'), locale })).output(portableFile),
  /** The chart of points as a picture. */
  chart: call.input(evaluationKey.extend({ format: z.enum(['svg', 'png']), locale })).output(portableFile),
  exportTo: call.input(evaluationKey.extend({ path: z.string(), overwrite: z.boolean().default(false), locale })).output(z.object({ path: z.string() })),
}
