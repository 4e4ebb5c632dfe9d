import { useTranslate } from '../../app/i18n/use-translate.ts'
import type { EditorPartProps } from '../../document/editor-part.ts'
import { useSnapshot } from '../../document/use-snapshot.ts'
import { useDetails } from './use-details.ts'

/** The right end of the drawer's head: which step the fields are about. */
export function DetailsTools({ session }: EditorPartProps) {
  const translate = useTranslate()
  const { selection } = useSnapshot(session)
  const details = useDetails(session)
  const [only, ...others] = selection
  if (only === undefined || others.length > 0) return null
  const row = details?.elements.get(only.id)?.row ?? ''
  const name = only.name.replace(/\s*\n\s*/g, ' ') || translate('stepDetails.nameless')
  return <span className="step-details-about">{row === '' ? name : translate('stepDetails.row', { row, name })}</span>
}
