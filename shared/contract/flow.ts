import { z } from 'zod'
import { flowKind } from '../domain/flow-kind.ts'
import { call, id, projectKey } from './base.ts'
import { portableFile } from './portable-file.ts'
import { importResult } from './import-result.ts'
import { flowSummary } from './project.ts'

const flowKey = projectKey.extend({ flow: id })

export const flowText = z.object({
  summary: flowSummary,
  procedure: id,
  xml: z.string(),
  /** Counts every stored change of this flow; a save names the one it started from. */
  sequence: z.number().int(),
})

export const revisionSummary = z.object({
  id,
  number: z.number().int(),
  name: z.string(),
  reason: z.enum(['import', 'leave', 'name', 'recover', 'copy', 'create', 'restore', 'terms']),
  createdAt: z.iso.datetime(),
})

/** A file by its path on the core's PC, or by its content where the shell has no paths. */
export const incomingFile = z.union([z.object({ path: z.string() }), z.object({ content: portableFile })])

export const flow = {
  /** Stores the good ones of several files, and says of each bad one what is wrong and what to do. */
  import: call
    .input(
      projectKey.extend({
        files: z.array(incomingFile).min(1).max(200),
        procedure: id,
        kind: flowKind,
        municipality: id,
        /** Put the file in the place of this flow, as a new revision (one file only). */
        replace: id.nullable().default(null),
      }).refine(({ files, replace }) => replace === null || files.length === 1, { path: ['files'] }),
    )
    .output(z.array(importResult)),
  text: call.input(flowKey).output(flowText),
  /** Stores one edit; it is on the disk when this returns. CONFLICT where `sequence` is not the latest. */
  journal: call
    .input(flowKey.extend({ sequence: z.number().int(), xml: z.string() }))
    .output(z.object({ sequence: z.number().int(), savedAt: z.iso.datetime() })),
  /** Makes the journalled edits a revision; without edits and without a name nothing happens. */
  makeRevision: call
    .input(flowKey.extend({ name: z.string().max(100).default(''), reason: z.enum(['leave', 'name', 'restore']) }))
    .output(z.object({ revision: z.number().int() })),
  revisions: call.input(flowKey).output(z.array(revisionSummary)),
  revisionText: call.input(flowKey.extend({ revision: id })).output(z.object({ xml: z.string() })),
  /** A ToBe that starts as a copy of another flow; each element keeps where it came from. */
  createToBe: call.input(flowKey.extend({ name: z.string().trim().max(100).default('') })).output(z.object({ flow: id })),
  createEmpty: call
    .input(projectKey.extend({ procedure: id, kind: flowKind, municipality: id, name: z.string().trim().max(100) }))
    .output(z.object({ flow: id })),
  rename: call.input(flowKey.extend({ name: z.string().trim().min(1).max(100) })),
  remove: call.input(flowKey),
  restore: call.input(flowKey),
  /** Writes diagrams under their first file names into a folder; never over an existing file unless told. */
  exportTo: call
    .input(projectKey.extend({ flows: z.array(id).nullable(), directory: z.string(), rewrite: z.boolean().default(false), force: z.boolean().default(false), locale: z.enum(['ja', 'en']).default('ja') }))
    .output(z.array(z.object({ flow: id, fileName: z.string(), /** What rewriting could not keep, in a sentence. */ note: z.string().nullable() }))),
  /** One diagram as a file, for shells that save through the browser. */
  download: call.input(flowKey).output(portableFile),
}
