import { gunzipSync } from 'node:zlib'
import { z } from 'zod'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { RequirementVersion } from '../../../../shared/contract/reports.ts'
import { openContent } from '../../content/open-content.ts'
import { contentValue, type ProjectContent } from '../../content/project-content.ts'
import type { ReadDatabase } from '../../db/database.ts'
import { findVersion, storedContent } from './version-records.ts'

const storedForm = z.object({
  format: z.literal('kurabe-content'),
  fileVersion: z.number().int().positive(),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()), rows: z.array(z.array(contentValue)) })),
})

/** A content larger than this is none of ours. */
const largest = 1_000_000_000

/**
 * The content of a stored version as a database in memory, to be closed by the caller.
 * @throws KurabeError NOT_FOUND where there is no such version; BAD_INPUT where its content cannot be read.
 */
export function openVersion(database: ReadDatabase, version: string): { version: RequirementVersion; database: ReadDatabase; close(): void } {
  const found = findVersion(database, version)
  const opened = openContent(contentOf(storedContent(database, version)))
  return { version: found, database: opened, close: () => opened.close() }
}

function contentOf(bytes: Buffer): ProjectContent {
  try {
    return storedForm.parse(JSON.parse(gunzipSync(bytes, { maxOutputLength: largest }).toString()))
  } catch (error) {
    throw new KurabeError('BAD_INPUT', 'requirementVersions.damaged', {}, { cause: error })
  }
}
