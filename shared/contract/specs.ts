import { z } from 'zod'
import { columnMapping } from '../domain/column-mapping.ts'
import { call, errorData, id, projectKey } from './base.ts'
import { incomingFile } from './flow.ts'
import { portableFile } from './portable-file.ts'

const locale = z.enum(['ja', 'en']).default('ja')
const jobKey = z.object({ job: id })
const specKey = projectKey.extend({ spec: id })

/** 機能 and 帳票 have number ranges of their own that may overlap: the kind is part of every key. */
export const specItemKind = z.enum(['function', 'form'])
export type SpecItemKind = z.infer<typeof specItemKind>
export const implementationClass = z.enum(['mandatory', 'optional', 'forbidden', 'unknown'])

export const specLink = z.object({
  id,
  flow: id,
  element: z.string(),
  elementName: z.string(),
  /** `list`: the list of functions names the step; `person`: somebody linked it. */
  origin: z.enum(['person', 'list']),
  isGone: z.boolean(),
})

/** One 機能 or 帳票 of a spec. */
export const specItem = z.object({
  id,
  kind: specItemKind,
  /** 機能ID or 帳票ID: text, leading zeros kept. */
  code: z.string(),
  name: z.string(),
  large: z.string(),
  middle: z.string(),
  small: z.string(),
  /** 機能要件, 帳票要件. */
  text: z.string(),
  class: implementationClass,
  /** 実装区分 as the list writes it. */
  classText: z.string(),
  /** Per-type columns of the list (◎○×) by their header. */
  types: z.record(z.string(), z.string()),
  /** 適合基準日 as the list writes it. */
  effectiveOn: z.string(),
  note: z.string(),
  links: z.array(specLink),
})
export type SpecItem = z.infer<typeof specItem>

const locatedNote = errorData.extend({ sheet: z.string(), row: z.number().int(), column: z.string().default('') })
export type SpecImportNote = z.infer<typeof locatedNote>

export const specSummary = z.object({
  id,
  area: id,
  areaName: z.string(),
  edition: z.string(),
  issuedOn: z.iso.date().nullable(),
  note: z.string(),
  functions: z.number().int(),
  forms: z.number().int(),
  /** Functions that a step of a standard flow carries out. */
  linkedFunctions: z.number().int(),
  flows: z.array(z.object({ flow: id, name: z.string(), procedure: id, procedureName: z.string() })),
  sources: z.array(z.object({ fileName: z.string(), read: z.number().int(), unread: z.array(locatedNote), importedAt: z.iso.datetime() })),
})
export type SpecSummary = z.infer<typeof specSummary>

/** What is done with one sheet of a file. `headerLine` from 0, null for a sheet without a header; a field of the mapping is one of `shared/spec/spec-table-description.ts`. */
export const specSheetChoice = z.object({
  sheet: z.number().int().min(0),
  isIncluded: z.boolean(),
  kind: specItemKind,
  headerLine: z.number().int().min(0).nullable(),
  mapping: columnMapping,
})
export type SpecSheetChoice = z.infer<typeof specSheetChoice>

export const openedSpecFile = z.object({
  /** Names the file that the core keeps read, until it is closed. */
  file: id,
  fileName: z.string(),
  encoding: z.enum(['utf-8', 'shift_jis', 'utf-16le', 'utf-16be']).nullable(),
  sheets: z.array(
    z.object({
      name: z.string(),
      isHidden: z.boolean(),
      rows: z.number().int(),
      /** The first 60 lines as they are read. */
      head: z.array(z.array(z.string())),
      /** Lines that may be the header, the best first. */
      headerCandidates: z.array(z.number().int()),
      proposal: specSheetChoice,
      /** The proposal is what was chosen for such a header before. */
      isRemembered: z.boolean(),
    }),
  ),
  notes: z.array(errorData),
})
export type OpenedSpecFile = z.infer<typeof openedSpecFile>

const importOrder = projectKey.extend({
  file: id,
  area: z.string().trim().min(1).max(60),
  edition: z.string().trim().min(1).max(40),
  issuedOn: z.iso.date().nullable().default(null),
  sheets: z.array(specSheetChoice).min(1).max(100),
  /** Keeps the 機能 and 帳票 that the spec has already and the file does not name; else those of the kinds the file holds are replaced. */
  keeps: z.boolean().default(false),
  /** What the user said about ids that the program is not sure of: key of the question → id, or null to leave the row out. */
  idAnswers: z.record(z.string(), z.string().trim().min(1).max(40).nullable()).default({}),
})

/** Counts against the edition before; null where there is none. */
const changeCounts = z.object({ before: z.string(), added: z.number().int(), changed: z.number().int(), removed: z.number().int(), renumbered: z.number().int() })

export const specImportPreview = z.object({
  read: z.number().int(),
  functions: z.number().int(),
  forms: z.number().int(),
  /** Rows that are no 機能 or 帳票, each with its place and why; nothing is dropped in silence. */
  unread: z.array(locatedNote),
  /** What was repaired with certainty (leading zeros that Excel had dropped …) or is worth a look. */
  warnings: z.array(locatedNote),
  /** Ids that may be repaired, where the user has to say: one entry per written form, or per row where digits are lost and many ids may be written alike. */
  questions: z.array(z.object({ key: z.string(), written: z.string(), proposal: z.string(), sheet: z.string(), row: z.number().int(), reason: z.string() })),
  /** The first 300 items as they would be stored. */
  items: z.array(specItem.omit({ id: true, links: true })),
  changes: changeCounts.nullable(),
  /** A spec of this 業務 and 版 exists already and would be replaced. */
  replaces: z.boolean(),
})
export type SpecImportPreview = z.infer<typeof specImportPreview>

/** One pair or single of two editions. */
export const specChange = z.object({
  kind: specItemKind,
  change: z.enum(['added', 'changed', 'removed', 'renumbered', 'same']),
  before: z.object({ code: z.string(), name: z.string(), middle: z.string(), text: z.string(), class: implementationClass }).nullable(),
  after: z.object({ code: z.string(), name: z.string(), middle: z.string(), text: z.string(), class: implementationClass }).nullable(),
  /** Word-level difference of the text: pieces in order. */
  words: z.array(z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })),
  /** What differs: `text`, `name`, `class`, `path`, `code` … */
  fields: z.array(z.string()),
  /** Why the two are held for one: same id, same or similar text, or a person said so. */
  ground: z.enum(['id', 'text', 'person', 'none']),
})
export type SpecChange = z.infer<typeof specChange>

const linkProposal = z.object({ item: id, flow: id, element: z.string(), elementName: z.string(), score: z.number(), reason: z.string() })
export type SpecLinkProposal = z.infer<typeof linkProposal>

const placedSentence = z.object({ sheet: z.string(), row: z.number().int(), reason: z.string() })
const listedItem = z.object({ id: z.string(), name: z.string(), text: z.string(), class: z.string(), path: z.string(), types: z.record(z.string(), z.string()) })
const changedCodes = z.object({
  added: z.array(z.string()), changed: z.array(z.string()), removed: z.array(z.string()), renumbered: z.array(z.object({ from: z.string(), to: z.string() })),
})

/** The library of standard specs: (業務, 版) with 機能, 帳票 and standard flows. */
export const specs = {
  list: call.input(projectKey.extend({ locale })).output(z.object({ specs: z.array(specSummary), undo: z.string().nullable(), redo: z.string().nullable() })),
  items: call.input(specKey).output(z.array(specItem)),
  update: call.input(specKey.extend({ edition: z.string().trim().min(1).max(40).optional(), issuedOn: z.iso.date().nullable().optional(), note: z.string().max(4000).optional() })),
  remove: call.input(specKey),
  undo: call.input(projectKey.extend({ locale })).output(z.object({ undone: z.string().nullable() })),
  redo: call.input(projectKey.extend({ locale })).output(z.object({ redone: z.string().nullable() })),

  /** Begins to read a file (xlsx, csv, tsv); nothing is stored. Where 業務 and 版 are given, the mapping chosen for them before is proposed first. */
  openFile: call
    .input(
      projectKey.extend({
        file: incomingFile, encoding: z.enum(['utf-8', 'shift_jis', 'utf-16le', 'utf-16be']).nullable().default(null), area: z.string().max(60).default(''),
        edition: z.string().max(40).default(''),
      }),
    )
    .output(jobKey),
  openedFile: call.input(jobKey).output(z.object({ state: z.enum(['running', 'done', 'stopped']), done: z.number().int(), total: z.number().int(), result: openedSpecFile.nullable() })),
  /** Lines of a sheet of an open file, for looking further than its head. */
  cells: call.input(z.object({ file: id, sheet: z.number().int().min(0), from: z.number().int().min(0), count: z.number().int().min(1).max(500) })).output(z.object({ rows: z.array(z.array(z.string())) })),
  closeFile: call.input(z.object({ file: id })),
  preview: call.input(importOrder).output(specImportPreview),
  /** Begins to store; what was stored is one undo step, and the mapping is remembered for this 業務 and 版 and for such a header. */
  import: call.input(importOrder).output(jobKey),
  imported: call.input(jobKey).output(z.object({ state: z.enum(['running', 'done', 'stopped']), done: z.number().int(), total: z.number().int(), spec: id.nullable() })),
  stop: call.input(jobKey),

  /** For the command line: reads a file into a spec of a project file at once. */
  importFile: call
    .input(
      z.object({
        path: z.string(), area: z.string().trim().min(1).max(60), edition: z.string().trim().min(1).max(40), file: z.string(), map: z.string().nullable().default(null), keeps: z.boolean().default(false), locale,
      }),
    )
    .output(
      z.object({
        /** Rows of the file that became 機能 or 帳票. */
        read: z.number().int(),
        unread: z.array(placedSentence),
        /** All of the spec now, in the order of its lists. 機能ID and 帳票ID have ranges of their own and never stand in one list. */
        functions: z.array(listedItem),
        forms: z.array(listedItem),
        /** The edition against which the changes are told; null where there is none older. */
        before: z.string().nullable(),
        changes: changedCodes,
        formChanges: changedCodes,
        warnings: z.array(placedSentence),
      }),
    ),

  /** What differs between two editions, in the order of the newer one; removed ones where they stood. */
  compare: call.input(projectKey.extend({ before: id, after: id })).output(z.object({ changes: z.array(specChange) })),
  /** Says by hand which 機能 of two editions are the same; `after` null takes a person's word back. */
  matchItems: call.input(projectKey.extend({ before: id, after: id, kind: specItemKind, beforeCode: z.string(), afterCode: z.string().nullable() })),
  compareWorkbook: call.input(projectKey.extend({ before: id, after: id, locale })).output(portableFile),

  /** Standard flows of a spec. */
  attachFlow: call.input(specKey.extend({ flow: id })),
  detachFlow: call.input(specKey.extend({ flow: id })),
  /** Links and unlinks items and elements of standard flows: one undo step. */
  link: call.input(
    specKey.extend({ links: z.array(z.object({ kind: z.enum(['link', 'unlink']), item: id, flow: id, element: z.string().min(1).max(300) })).min(1).max(10_000) }),
  ),
  /** Steps (functions) and data objects (forms) of the spec's flows, with proposals by text and position. Nothing is linked by this. */
  proposeLinks: call.input(specKey.extend({ locale })).output(
    z.object({
      elements: z.array(z.object({ flow: id, flowName: z.string(), element: z.string(), name: z.string(), lane: z.string(), kind: z.enum(['step', 'document']) })),
      proposals: z.array(linkProposal),
    }),
  ),
  itemsWorkbook: call.input(specKey.extend({ locale })).output(portableFile),
}
