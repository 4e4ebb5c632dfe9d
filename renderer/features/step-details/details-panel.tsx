import { useTranslate } from '../../app/i18n/use-translate.ts'
import type { EditorPartProps } from '../../document/editor-part.ts'
import { useSnapshot } from '../../document/use-snapshot.ts'
import type { DiagramSession } from '../../editor/session/diagram-session.ts'
import { Button } from '../../ui/button/button.tsx'
import { DetailsForm } from './details-form.tsx'
import { askForFocus, useFocusByKey } from './focus-by-key.ts'
import { useDetails } from './use-details.ts'
import './step-details.css'

/** 手順の詳細: what is chosen, field by field; several at once get the same value. */
export function DetailsPanel({ session }: EditorPartProps) {
  const translate = useTranslate()
  const details = useDetails(session)
  const { selection } = useSnapshot(session)
  if (details === null) return null
  const chosen = selection.flatMap(({ id }) => details.elements.get(id) ?? [])
  if (selection.length === 0) return <NothingChosen session={session} first={[...details.elements.values()].find(({ row }) => row !== '')?.id} />
  if (chosen.length < selection.length) return <p className="step-details step-details--none">{translate('stepDetails.gone')}</p>
  return <DetailsForm key={chosen.map(({ id }) => id).join(' ')} session={session} chosen={chosen} owners={details.owners} />
}

function NothingChosen({ session, first }: { session: DiagramSession; first: string | undefined }) {
  const translate = useTranslate()
  const place = useFocusByKey<HTMLDivElement>()
  return (
    <div ref={place} className="step-details step-details--none">
      <p>{translate('stepDetails.none')}</p>
      {first !== undefined && (
        <Button
          onPress={() => {
            // The button goes with this text; the fields that come in its place have the keyboard next.
            askForFocus()
            session.select([first])
          }}
        >
          {translate('stepDetails.selectFirst')}
        </Button>
      )}
    </div>
  )
}
