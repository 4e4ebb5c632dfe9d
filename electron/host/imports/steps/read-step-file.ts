import { parseDelimited } from '../../../../shared/steps/delimited-text.ts'
import { parseStepTable, type ParsedStepTable } from '../../../../shared/steps/parse-step-table.ts'
import { unguardFormula } from '../../../../shared/text/formula-guard.ts'
import { guessSeparator } from '../tables/guess-separator.ts'
import { readWorkbookSheets } from '../tables/read-workbook-sheets.ts'
import { decodeTableBytes } from './decode-table-bytes.ts'
import { stepFileType } from './step-file-type.ts'

/**
 * Reads a step table in its exchanged form from a .xlsx, .csv or .tsv file. Of a workbook the first visible sheet with the header counts;
 * formulas count by their results, cells merged downwards for each row they cover. A .csv that is separated by tabs is read as such, and the
 * other way round. For tables with other headers there is `readTableFile` with a mapping of columns.
 * @throws KurabeError BAD_INPUT where the file cannot be read at all; what is wrong within the table is among its issues.
 */
export async function readStepFile(bytes: Uint8Array, file: string): Promise<ParsedStepTable> {
  const type = stepFileType(file)
  if (type === 'xlsx' || isZip(bytes)) return readWorkbook(bytes, file)
  const text = decodeTableBytes(bytes, file)
  const header = text.split(/\r?\n/, 60).find((line) => line.includes('作業内容')) ?? text
  return parseStepTable(parseDelimited(text, guessSeparator(header, type)).map((line) => line.map(unguardFormula)))
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4
}

async function readWorkbook(bytes: Uint8Array, file: string): Promise<ParsedStepTable> {
  const visible = (await readWorkbookSheets(bytes, file)).filter(({ isHidden }) => !isHidden)
  const sheets = visible.map(({ rows }) => parseStepTable(rows))
  return sheets.find(({ table }) => table.rows.length > 0) ?? sheets[0] ?? parseStepTable([])
}
