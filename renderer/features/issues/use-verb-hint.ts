import { endsInVerb } from '../../../shared/issues/ends-in-verb.ts'
import { useTranslate } from '../../app/i18n/use-translate.ts'

/** The hint of the method: a 課題 says what is to be done, so it ends in a verb. Never in the way of saving. */
export function useVerbHint(text: string): string | undefined {
  const translate = useTranslate()
  return text.trim() === '' || endsInVerb(text) ? undefined : translate('issues.verbHint')
}
