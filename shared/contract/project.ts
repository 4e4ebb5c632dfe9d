import { z } from 'zod'
import { flowKind } from '../domain/flow-kind.ts'
import { call, id, projectKey } from './base.ts'
import { importResult } from './import-result.ts'

export const lockHolder = z.object({ computer: z.string(), since: z.iso.datetime(), isStale: z.boolean() })

export const openProject = projectKey.extend({
  /** The same for one project file on every PC. */
  id,
  name: z.string(),
  /** Null while the project lives only in the profile (draft, sample). */
  path: z.string().nullable(),
  /** Where the file really lies, drafts too: with it a page finds its project again after the core ended. */
  file: z.string(),
  isReadOnly: z.boolean(),
  /** Who holds the file, where that is the cause of read-only. */
  lock: lockHolder.nullable(),
  /** Flows with edits newer than their last revision, left by a crash. */
  recoverable: z.array(
    z.object({ flow: id, name: z.string(), procedureName: z.string(), kind: flowKind, changes: z.number().int(), lastChangeAt: z.iso.datetime() }),
  ),
  lastRoute: z.string(),
})
export type OpenProject = z.infer<typeof openProject>

export const municipality = z.object({ id, name: z.string(), code: z.string(), isOwn: z.boolean() })

export const flowSummary = z.object({
  id,
  kind: flowKind,
  name: z.string(),
  municipality: id,
  municipalityName: z.string(),
  steps: z.number().int(),
  revision: z.number().int(),
  revisionName: z.string(),
  hasDraft: z.boolean(),
  changedAt: z.iso.datetime(),
  originFlow: id.nullable(),
})
export type FlowSummary = z.infer<typeof flowSummary>

export const analysisSummary = z.object({
  id,
  subjectFlow: id,
  referenceFlow: id,
  rows: z.number().int(),
  decided: z.number().int(),
  unclear: z.number().int(),
  rejudge: z.number().int(),
  treatments: z.record(z.enum(['1', '2', '3', '4']), z.number().int()),
  changedAt: z.iso.datetime(),
})

export const procedureSummary = z.object({
  id,
  name: z.string(),
  area: id,
  flows: z.array(flowSummary),
  functions: z.number().int(),
  analyses: z.array(analysisSummary),
})
export type ProcedureSummary = z.infer<typeof procedureSummary>

export const projectOverview = z.object({
  name: z.string(),
  isSample: z.boolean(),
  municipalities: z.array(municipality),
  areas: z.array(z.object({ id, name: z.string() })),
  procedures: z.array(procedureSummary),
})
export type ProjectOverview = z.infer<typeof projectOverview>

export const newProject = z.object({
  name: z.string().trim().min(1).max(100),
  municipalityName: z.string().trim().min(1).max(60),
  /** Six digits with check digit, or empty where unknown. */
  municipalityCode: z.string().max(6),
  areas: z.array(z.string().trim().min(1).max(60)).max(60),
  /** Where to save; null keeps it in the profile until it gets a place. */
  path: z.string().nullable(),
})

export const project = {
  create: call.input(newProject).output(openProject),
  /** A fresh copy of the sample project in the profile. */
  openSample: call.output(openProject),
  open: call.input(z.object({ path: z.string(), readOnly: z.boolean().default(false) })).output(openProject),
  /** Opens for writing although a lock stands, after its holder was found gone. */
  takeOver: call.input(z.object({ path: z.string() })).output(openProject),
  /** What is open in this host now, for a page that was loaded again. */
  current: call.input(projectKey).output(openProject),
  close: call.input(projectKey),
  rename: call.input(projectKey.extend({ name: z.string().trim().min(1).max(100) })),
  /** Gives a draft its place, or makes a copy elsewhere and goes on there; never over an existing file unless told. */
  saveAs: call.input(projectKey.extend({ path: z.string(), overwrite: z.boolean().default(false) })).output(openProject),
  /**
   * Stores diagram files of this PC in a project file, which is made where missing: for the command line.
   * The procedure is chosen by the project itself; the user sorts later.
   */
  importFiles: call.input(z.object({ path: z.string(), files: z.array(z.string()).min(1) })).output(z.array(importResult)),
  overview: call.input(projectKey).output(projectOverview),
  /** Remembers where the user is, so that つづける leads back. */
  remember: call.input(projectKey.extend({ route: z.string().max(2000), place: z.string().max(300) })),
  /** The answer to the recovery question, flow by flow; declined edits are kept for 30 days. */
  recover: call.input(projectKey.extend({ flows: z.array(z.object({ flow: id, accept: z.boolean() })) })).output(openProject),
}
