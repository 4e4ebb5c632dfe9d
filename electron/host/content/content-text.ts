import { createHash } from 'node:crypto'
import type { ContentTable, ContentValue, ProjectContent } from './project-content.ts'

/** The canonical text of a content: JSON, one row per line, so that two of them can be compared byte by byte and by line. */
export function contentText({ format, fileVersion, tables }: ProjectContent): string {
  const blocks = tables.map(({ name, columns, rows }) => {
    const lines = rows.length === 0 ? '' : `\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n`
    return `{"name":${JSON.stringify(name)},"columns":${JSON.stringify(columns)},"rows":[${lines}]}`
  })
  return `{"format":${JSON.stringify(format)},"fileVersion":${fileVersion},"tables":[\n${blocks.join(',\n')}\n]}\n`
}

/** SHA-256 of the canonical text, 64 hex digits: the same for the same content wherever it lies. */
export function contentDigest(content: ProjectContent): string {
  return sha256(contentText(content))
}

/** SHA-256 of one table. */
export function tableDigest({ name, columns, rows }: ContentTable): string {
  return sha256(JSON.stringify([name, columns, rows]))
}

/** Twelve hex digits of the SHA-256 of one row: enough to see that it was changed on its way. */
export function rowDigest(row: readonly ContentValue[]): string {
  return sha256(JSON.stringify(row)).slice(0, 12)
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
