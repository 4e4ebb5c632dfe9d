import type { JudgementEntry } from '../../../../shared/domain/judgement-list.ts'
import type { MessageKey } from '../../../../shared/i18n/translate.ts'

/** What is wrong with entries of a list of judgements, by their key: a symbol and a name are mandatory and each stands once. */
export function faultsOf(entries: readonly JudgementEntry[]): ReadonlyMap<string, MessageKey> {
  const faults = new Map<string, MessageKey>()
  for (const { key, symbol, name } of entries) {
    const others = entries.filter((each) => each.key !== key)
    if (symbol.trim() === '') faults.set(key, 'judgementList.fault.symbol')
    else if (name.trim() === '') faults.set(key, 'judgementList.fault.name')
    else if (others.some((each) => each.symbol === symbol)) faults.set(key, 'judgementList.fault.sameSymbol')
    else if (others.some((each) => each.name.trim() === name.trim())) faults.set(key, 'judgementList.fault.sameName')
  }
  return faults
}
