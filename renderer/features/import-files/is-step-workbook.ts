import { chooseAtFirst } from '../../../shared/columns/choose-at-first.ts'
import { plainHeader } from '../../../shared/columns/comparable-header.ts'
import { stepTableDescription } from '../../../shared/steps/step-table-description.ts'
import { client } from '../../api/client.ts'
import type { ShellFile } from '../../shell/shell.ts'

/**
 * Whether a workbook holds a step table: what is done and who, of which kind or what comes next, and no 機能ID, which every list of function
 * requirements has. False where it cannot be read: the import itself says why.
 */
export async function isStepWorkbook(file: ShellFile): Promise<boolean> {
  try {
    const { sheets } = await client.steps.readFile({ file })
    const { sheet, headerLine, mapping } = chooseAtFirst(sheets, stepTableDescription, {})
    const header = headerLine === null ? [] : (sheets[sheet]?.rows[headerLine] ?? [])
    const isFunctionList = header.some((word) => plainHeader(word) === plainHeader('機能ID'))
    return !isFunctionList && mapping.includes('text') && ['owner', 'kind', 'next'].some((field) => mapping.includes(field))
  } catch {
    return false
  }
}
