import { z } from 'zod'
import type { Translate } from '../../i18n/translate.ts'
import type { RegisterSheet } from '../../register/register.ts'

/** One file of a procurement folder. */
export const manifestEntry = z.object({
  /** Path inside the folder, with `/`. */
  file: z.string(),
  kind: z.enum(['document', 'diagram', 'table']),
  title: z.string(),
  /** The version it was made from. */
  version: z.string(),
  /** SHA-256 of the bytes, 64 hex digits. */
  sha256: z.string(),
  bytes: z.number().int(),
})
export type ManifestEntry = z.infer<typeof manifestEntry>

/** `manifest.json` of a procurement folder. */
export const manifest = z.object({
  form: z.literal('kurabe-folder/1'),
  project: z.string(),
  version: z.string(),
  /** Digest of the version of the requirements; '' for what the project holds now. */
  digest: z.string(),
  madeAt: z.string(),
  files: z.array(manifestEntry),
})
export type Manifest = z.infer<typeof manifest>

/** 一覧.xlsx: the same as a list to read. */
export function manifestSheet(files: readonly ManifestEntry[], translate: Translate): RegisterSheet {
  const column = (key: 'file' | 'kind' | 'title' | 'version' | 'digest' | 'bytes', width: number) => ({ title: translate(`reportFolder.column.${key}`), width })
  return {
    name: translate('reportFolder.manifest'),
    columns: [column('file', 52), column('kind', 8), column('title', 36), column('version', 22), column('bytes', 14), column('digest', 68)],
    rows: files.map(({ file, kind, title, version, sha256, bytes }) => [file, translate(`reportFolder.kind.${kind}`), title, version, bytes, sha256]),
  }
}
