import { z } from 'zod'
import { call, errorData, id, projectKey } from './base.ts'
import { fileFormat } from './file-format.ts'
import { drawnText } from './output.ts'
import { portableFile } from './portable-file.ts'

const locale = z.enum(['ja', 'en']).default('ja')

/** Kinds of documents; `folder` is the procurement folder with all of them. */
export const reportKinds = ['fitgap', 'policy', 'bylaws', 'external', 'open-items', 'requirements', 'rfi', 'rfp', 'evaluation', 'handover', 'lost', 'manual', 'folder'] as const
export const reportKind = z.enum(reportKinds)
export type ReportKind = z.infer<typeof reportKind>
export const reportForm = z.enum(['docx', 'xlsx'])

export const reportOptions = z.object({
  kind: reportKind,
  /** The Fit & Gap table it is about; null: the only one, or all of the area. */
  table: id.nullable().default(null),
  /** handover and manual: the procedure. */
  procedure: id.nullable().default(null),
  /** Narrows requirements, rfi, rfp and folder to one 業務. */
  area: id.nullable().default(null),
  /** Made from this version of the requirements; null: from what the project holds now. */
  version: id.nullable().default(null),
})
export type ReportOptions = z.infer<typeof reportOptions>
const order = projectKey.extend({ options: reportOptions, form: reportForm, locale })

export const requirementVersion = z.object({ id, number: z.number().int(), name: z.string(), stage: z.enum(['presented', 'adjusting', 'fixed']), note: z.string(), digest: z.string(), createdAt: z.iso.datetime() })
export type RequirementVersion = z.infer<typeof requirementVersion>

/** A document as it will be written, for the preview: headings make the table of contents. */
export const reportBlock = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), level: z.number().int().min(1).max(4), text: z.string(), number: z.string() }),
  z.object({ kind: z.literal('paragraph'), text: z.string() }),
  z.object({ kind: z.literal('note'), text: z.string() }),
  z.object({ kind: z.literal('list'), items: z.array(z.string()) }),
  z.object({
    kind: z.literal('table'),
    caption: z.string(),
    /** Widths are in full-width characters; a table wider than 52 of them stands on landscape pages in Word. */
    columns: z.array(z.object({ header: z.string(), width: z.number(), align: z.enum(['left', 'right', 'center']) })),
    rows: z.array(z.array(z.string())),
    /** Cells that must not be overlooked (the justification of ③ …); their text says why, the colour only helps to find them. */
    highlights: z.array(z.object({ row: z.number().int(), column: z.number().int() })).optional(),
  }),
  /** A diagram as SVG text, with its size in pixels. `text` says what it shows to those who cannot see it. */
  z.object({ kind: z.literal('diagram'), caption: z.string(), svg: z.string(), width: z.number(), height: z.number(), text: z.string() }),
  z.object({ kind: z.literal('page-break') }),
])
export type ReportBlock = z.infer<typeof reportBlock>
export const reportDocument = z.object({
  kind: reportKind,
  title: z.string(),
  subtitle: z.string(),
  /** Lines under the title: town, date, version it was made from. */
  facts: z.array(z.object({ label: z.string(), value: z.string() })),
  blocks: z.array(reportBlock),
  /** What the reader should know: missing drawings, undecided rows … */
  notes: z.array(errorData),
  /** The day on the title page: of the version, else the day it is made. */
  date: z.iso.date(),
  /** What it was made from: name of the version and the digest of the content. The same digest is the same content. */
  madeFrom: z.object({ version: z.string(), digest: z.string() }),
})
export type ReportDocument = z.infer<typeof reportDocument>

const jobKey = z.object({ job: id })
const lineFields = { area: id.nullable(), note: z.string().max(2000) }
export const qualityRequirementFields = z.object({ ...lineFields, category: z.string().trim().max(60), item: z.string().trim().max(200), text: z.string().max(4000), target: z.string().max(400) })
export const serviceLevelFields = z.object({ ...lineFields, item: z.string().trim().max(200), measure: z.string().max(1000), target: z.string().max(400) })

const linePart = z.enum(['quality', 'levels'])
const lineChange = z.object({ id, after: id.nullable().optional() })

/** Documents: lists, 要件定義書, RFI, RFP, 評価結果報告, 引継ぎ書, 調達フォルダ. */
export const reports = {
  /** The kinds, whether each can be made now, and what it lacks. */
  kinds: call.input(projectKey.extend({ locale })).output(z.array(z.object({ kind: reportKind, isReady: z.boolean(), lacks: z.array(errorData), forms: z.array(reportForm) }))),
  /** What a document can be about, for pickers and the command line. */
  choices: call.input(projectKey).output(
    z.object({
      tables: z.array(z.object({ id, name: z.string(), area: id, procedure: id.nullable() })),
      areas: z.array(z.object({ id, name: z.string() })),
      procedures: z.array(z.object({ id, name: z.string(), area: id, areaName: z.string() })),
      versions: z.array(z.object({ id, number: z.number().int(), name: z.string() })),
    }),
  ),
  preview: call.input(projectKey.extend({ options: reportOptions, locale })).output(reportDocument),
  /** Diagrams the document shows and nobody has drawn yet: the page or the command line draws them (`output.keepDrawing`), else the document says that they are missing. */
  missingDrawings: call.input(projectKey.extend({ options: reportOptions })).output(z.array(drawnText)),
  exportTo: call.input(order.extend({ path: z.string(), overwrite: z.boolean().default(false) })).output(z.object({ path: z.string() })),
  download: call.input(order).output(portableFile),
  made: call.input(projectKey).output(z.array(z.object({ id, kind: reportKind, title: z.string(), fileName: z.string(), version: z.string(), madeAt: z.iso.datetime() }))),
  /** The procurement folder into a directory, or with null as one zip in memory for the browser to fetch. */
  startFolder: call.input(projectKey.extend({ options: reportOptions, directory: z.string().nullable(), overwrite: z.boolean().default(false), locale })).output(jobKey),
  folderProgress: call.input(jobKey).output(z.object({ state: z.enum(['running', 'done', 'stopped']), done: z.number().int(), total: z.number().int(), files: z.array(z.string()), notes: z.array(z.string()) })),
  stopFolder: call.input(jobKey),
  folderFile: call.input(jobKey).output(portableFile),

  versions: call.input(projectKey).output(z.array(requirementVersion)),
  /** Keeps the requirements as they are now: 提示, 調整 or 確定. */
  makeVersion: call.input(projectKey.extend({ name: z.string().trim().min(1).max(100), stage: z.enum(['presented', 'adjusting', 'fixed']), note: z.string().max(2000) })).output(requirementVersion),
  /** What changed between two versions; `after` null: what the project holds now. */
  compareVersions: call
    .input(projectKey.extend({ before: id, after: id.nullable(), locale }))
    .output(z.array(z.object({ part: z.string(), change: z.enum(['added', 'changed', 'removed']), name: z.string(), before: z.string(), after: z.string() }))),
  /** What changed, as a list in Excel or TSV. */
  exportComparison: call.input(projectKey.extend({ before: id, after: id.nullable(), path: z.string(), overwrite: z.boolean().default(false), locale })).output(z.object({ path: z.string() })),
  downloadComparison: call.input(projectKey.extend({ before: id, after: id.nullable(), format: fileFormat, locale })).output(portableFile),
  /** 確定版: names the current revision of each flow of the 業務 after the award. */
  settleFlows: call.input(projectKey.extend({ area: id, name: z.string().trim().min(1).max(100) })).output(z.object({ flows: z.number().int() })),

  /** 非機能要件 and SLA: the project's own lines; made from the template where there are none. */
  lines: call.input(projectKey.extend({ locale })).output(
    z.object({ quality: z.array(qualityRequirementFields.extend({ id })), levels: z.array(serviceLevelFields.extend({ id })), undo: z.string().nullable(), redo: z.string().nullable() }),
  ),
  /** One undo step. A line of an id that is not there is added after the line `after` (null: first; not given: last); `fields` null takes a line away. */
  writeLines: call.input(
    projectKey.extend({
      quality: z.array(lineChange.extend({ fields: qualityRequirementFields.partial().nullable() })).max(2000),
      levels: z.array(lineChange.extend({ fields: serviceLevelFields.partial().nullable() })).max(500),
    }),
  ),
  /** Adds the lines of the template that are not there yet, as one undo step. */
  takeTemplate: call.input(projectKey.extend({ locale })).output(z.object({ added: z.number().int() })),
  /** The lines in Excel or TSV, the named part first. */
  exportLines: call.input(projectKey.extend({ part: linePart, path: z.string(), overwrite: z.boolean().default(false), locale })).output(z.object({ path: z.string() })),
  downloadLines: call.input(projectKey.extend({ part: linePart, format: fileFormat, locale })).output(portableFile),
  undo: call.input(projectKey.extend({ locale })).output(z.object({ undone: z.string().nullable() })),
  redo: call.input(projectKey.extend({ locale })).output(z.object({ redone: z.string().nullable() })),
}
