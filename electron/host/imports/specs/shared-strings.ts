import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { JobSteps } from '../../jobs/jobs.ts'
import { scanXml } from './scan-xml.ts'
import { specFileLimits } from './spec-file-limits.ts'

/** The texts that the cells of a workbook share, by their numbers: rich text joined, readings (ふりがな) left out. */
export async function readSharedStrings(bytes: Uint8Array, file: string, signal: JobSteps['signal'], told: (bytes: number) => void): Promise<string[]> {
  const texts: string[] = []
  let text = ''
  let isText = false
  let isReading = false
  let characters = 0
  await scanXml(
    bytes,
    {
      open: (name) => {
        if (name === 'si') text = ''
        else if (name === 't') isText = true
        else if (name === 'rPh') isReading = true
      },
      close: (name) => {
        if (name === 't') isText = false
        else if (name === 'rPh') isReading = false
        else if (name === 'si') {
          characters += text.length
          if (characters > specFileLimits.characters || texts.length > specFileLimits.cells) throw new KurabeError('BAD_INPUT', 'fitgap.functions.tooLarge', { file })
          texts.push(unescaped(text))
        }
      },
      text: (more) => {
        if (isText && !isReading) text += more
      },
    },
    signal,
    told,
  )
  return texts
}

/** Characters that XML cannot hold are written as _x000D_ by spreadsheets. */
export function unescaped(text: string): string {
  return text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text
}
