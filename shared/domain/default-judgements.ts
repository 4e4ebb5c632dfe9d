import { judgementSymbols } from '../fitgap/judgement/judgement.ts'
import type { Translate } from '../i18n/translate.ts'
import { judgementRoles, type JudgementEntry } from './judgement-list.ts'

/** 適合, 一部適合, 不適合, 対象外, 要確認 with their meanings: the list of a project that has not chosen its own. */
export function defaultJudgements(translate: Translate): JudgementEntry[] {
  return judgementRoles.map((role) => ({
    key: role,
    symbol: judgementSymbols[role],
    name: translate(`fitgap.judgement.${role}`),
    meaning: translate(`fitgap.legend.judgement.${role}`),
    colour: '',
    role,
  }))
}
