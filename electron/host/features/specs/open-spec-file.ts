import type { OpenedSpecFile } from '../../../../shared/contract/specs.ts'
import { proposeSpecSheet } from '../../../../shared/spec/propose-spec-sheet.ts'
import type { ReadDatabase } from '../../db/database.ts'
import type { ReadSpecFile } from '../../imports/specs/read-spec-file.ts'
import { readSetting } from '../settings/project-settings.ts'

const headLines = 60

/** What the screen of the import shows of a file at first: its sheets with what is proposed for each, and what is worth saying about the file. */
export function describeSpecFile(database: ReadDatabase, id: string, file: ReadSpecFile, edition: string | null): OpenedSpecFile {
  const remembered = readSetting(database, 'columnMappings') ?? {}
  const notes: OpenedSpecFile['notes'] = []
  const sheets = file.sheets.map((sheet, index) => {
    const proposal = proposeSpecSheet(sheet, index, remembered, edition)
    const { name } = sheet
    if (proposal.choice.isIncluded && proposal.twice.length > 0) notes.push({ reason: 'spec.note.columnTwice', values: { sheet: name, columns: quoted(proposal.twice) } })
    if (proposal.choice.isIncluded && proposal.headerCandidates.length > 1) notes.push({ reason: 'spec.note.twoHeaders', values: { sheet: name, rows: lines(proposal.headerCandidates) } })
    if (sheet.isHidden && sheet.rows.length > 0) notes.push({ reason: 'spec.note.hiddenSheet', values: { sheet: name } })
    if (sheet.omitted > 0) notes.push({ reason: 'spec.note.beyond', values: { sheet: name, count: sheet.omitted, rows: sheet.rows.length } })
    return {
      name,
      isHidden: sheet.isHidden,
      rows: sheet.rows.length,
      head: sheet.rows.slice(0, headLines),
      headerCandidates: proposal.headerCandidates,
      proposal: proposal.choice,
      isRemembered: proposal.isRemembered,
    }
  })
  if (!sheets.some(({ proposal }) => proposal.isIncluded)) notes.push({ reason: 'spec.note.noHeader', values: { file: file.fileName } })
  if (file.hasMacros) notes.push({ reason: 'spec.note.macros', values: { file: file.fileName } })
  if (file.otherLines.length > 0) notes.push({ reason: 'spec.note.otherEncoding', values: { rows: lines(file.otherLines.map((line) => line - 1)) } })
  if (file.unreadLines.length > 0) notes.push({ reason: 'spec.note.unreadCharacters', values: { rows: lines(file.unreadLines.map((line) => line - 1)) } })
  return { file: id, fileName: file.fileName, encoding: file.encoding, sheets, notes }
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `「${word.replace(/\s+/g, ' ').trim()}」`).join('')
}

/** Line numbers as people count them, the first few of many. */
function lines(indices: readonly number[]): string {
  return `${indices.slice(0, 10).map((line) => line + 1).join('、')}${indices.length > 10 ? '…' : ''}`
}
