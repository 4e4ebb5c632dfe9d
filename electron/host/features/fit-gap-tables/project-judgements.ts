import { defaultJudgements } from '../../../../shared/domain/default-judgements.ts'
import type { JudgementEntry } from '../../../../shared/domain/judgement-list.ts'
import { createTranslate, type Locale } from '../../../../shared/i18n/translate.ts'
import type { ReadDatabase } from '../../db/database.ts'
import { readSetting } from '../settings/project-settings.ts'

/** The judgements of the project, in the order of keys and lists: its own, else the usual five. */
export function judgementsOf(database: ReadDatabase, locale: Locale): JudgementEntry[] {
  return readSetting(database, 'judgements') ?? defaultJudgements(createTranslate(locale))
}
