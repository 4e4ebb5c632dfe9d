import { z } from 'zod'
import { functionCode } from '../../../../shared/contract/fit-gap-tables.ts'
import { rejudgeCauses } from '../../../../shared/fitgap/table/rejudge-cause.ts'
import type { MessageKey, Translate } from '../../../../shared/i18n/translate.ts'
import { evidenceWords } from './evidence-words.ts'

const words = { treatment: 'fitgap.treatment', necessity: 'fitgap.necessity', state: 'fitGapTables.state', bylaw: 'fitGapTables.bylaw', kind: 'fitGapTables.kind', interfaceChange: 'fitGapTables.interface' } as const

/** A value of the history as the words users see; what cannot be read stays as it is stored. */
export function historyWords(field: string, value: string, translate: Translate): string {
  if (field in words) return translate(`${words[field as keyof typeof words]}.${value}` as MessageKey)
  if (field === 'evidence') return evidenceWords(value)
  if (field === 'removed') return translate('fitgapTable.history.removed')
  try {
    if (field === 'steps') return z.array(z.object({ name: z.string() })).parse(JSON.parse(value)).map(({ name }) => name).join('・')
    if (field === 'functions') return z.array(functionCode).parse(JSON.parse(value)).map(({ code }) => code).join(' ')
    if (field === 'rejudge') return translate(`fitGapTables.rejudge.${z.object({ cause: z.enum(rejudgeCauses) }).parse(JSON.parse(value)).cause}`)
  } catch {
    return value
  }
  return value
}
