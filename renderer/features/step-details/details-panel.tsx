import { useTranslate } from '../../app/i18n/use-translate.ts'
import type { EditorPartProps } from '../../document/editor-part.ts'
import { useSnapshot } from '../../document/use-snapshot.ts'
import { Button } from '../../ui/button/button.tsx'
import { DetailsForm } from './details-form.tsx'
import { useDetails } from './use-details.ts'
import './step-details.css'

/** 手順の詳細: what is chosen, field by field; several at once get the same value. */
export function DetailsPanel({ session }: EditorPartProps) {
  const translate = useTranslate()
  const details = useDetails(session)
  const { selection } = useSnapshot(session)
  if (details === null) return null
  const chosen = selection.flatMap(({ id }) => details.elements.get(id) ?? [])
  if (selection.length === 0) {
    const first = [...details.elements.values()].find(({ row }) => row !== '')
    return (
      <div className="step-details step-details--none">
        <p>{translate('stepDetails.none')}</p>
        {first !== undefined && <Button onPress={() => session.select([first.id])}>{translate('stepDetails.selectFirst')}</Button>}
      </div>
    )
  }
  if (chosen.length < selection.length) return <p className="step-details step-details--none">{translate('stepDetails.gone')}</p>
  return <DetailsForm key={chosen.map(({ id }) => id).join(' ')} session={session} chosen={chosen} owners={details.owners} />
}
