import { z } from 'zod'
import { call, id, projectKey } from './base.ts'
import { fileFormat } from './file-format.ts'
import { portableFile } from './portable-file.ts'
import { shownStepLink, stepLink } from './step-link.ts'

const procedureKey = projectKey.extend({ procedure: id })
const locale = z.enum(['ja', 'en']).default('ja')

/** 法令・例規, 様式, 分担表, 設計書, 契約書, その他. */
export const documentKinds = ['law', 'form', 'duties', 'design', 'contract', 'other'] as const

const documentFields = z.object({
  kind: z.enum(documentKinds),
  name: z.string().trim().min(1).max(200),
  edition: z.string().trim().max(100),
  /** Path of a file, or where the paper lies. Only words: the program never opens it. */
  place: z.string().trim().max(1000),
  note: z.string().trim().max(4000),
  person: z.string().trim().max(60),
  steps: z.array(stepLink).max(500),
})
export type DocumentFields = z.infer<typeof documentFields>

export const collectedDocument = documentFields.extend({ id, steps: z.array(shownStepLink), createdAt: z.iso.datetime() })
export type CollectedDocument = z.infer<typeof collectedDocument>

/** 集めた資料 of a procedure. Every change is one undo step of that register. */
export const collectedDocuments = {
  list: call
    .input(procedureKey.extend({ locale }))
    .output(z.object({ documents: z.array(collectedDocument), undo: z.string().nullable(), redo: z.string().nullable() })),
  add: call.input(procedureKey.extend({ fields: documentFields.partial().required({ name: true }) })).output(z.object({ document: id })),
  update: call.input(procedureKey.extend({ document: id, fields: documentFields.partial() })),
  remove: call.input(procedureKey.extend({ documents: z.array(id).min(1).max(1000) })),
  undo: call.input(procedureKey.extend({ locale })).output(z.object({ undone: z.string().nullable() })),
  redo: call.input(procedureKey.extend({ locale })).output(z.object({ redone: z.string().nullable() })),
  exportTo: call.input(procedureKey.extend({ path: z.string(), overwrite: z.boolean().default(false), locale })).output(z.object({ path: z.string() })),
  download: call.input(procedureKey.extend({ format: fileFormat, locale })).output(portableFile),
}
