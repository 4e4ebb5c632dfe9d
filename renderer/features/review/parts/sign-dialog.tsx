import { useState } from 'react'
import { Form } from 'react-aria-components'
import type { ReviewView, SignOff } from '../../../../shared/contract/review.ts'
import { dayOfMoment } from '../../../../shared/domain/day-of-moment.ts'
import { japaneseDate } from '../../../../shared/domain/japanese-date.ts'
import { client } from '../../../api/client.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { useLocale } from '../../../app/state/locale.ts'
import { usePerson } from '../../../app/state/person.ts'
import { reloadOverview } from '../../../app/state/session.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Dialog } from '../../../ui/dialog/dialog.tsx'
import { TextField } from '../../../ui/field/text-field.tsx'
import { Icon } from '../../../ui/icon/icon.tsx'
import { confirmedCount } from '../review-entries.ts'
import { changeReview, tellReview, type ReviewPlace } from '../use-review.ts'

/** 確認の署名: the section signs what is drawn now; below, who has signed which version. */
export function SignDialog({ place, view, isReadOnly, onClose }: { place: ReviewPlace; view: ReviewView; isReadOnly: boolean; onClose: () => void }) {
  const translate = useTranslate()
  const locale = useLocale((state) => state.locale)
  const { office, name } = usePerson()
  const [section, setSection] = useState(office)
  const [person, setPerson] = useState(name)
  const [note, setNote] = useState('')
  const [wasTried, setTried] = useState(false)
  const [today] = useState(() => dayOfMoment(new Date().toISOString()))
  const open = view.steps.length - confirmedCount(view)
  const sign = async () => {
    setTried(true)
    if (section.trim() === '') return
    const signed = await changeReview(place, () => client.review.sign({ ...place, section: section.trim(), person: person.trim(), note: note.trim(), locale }))
    if (signed === undefined) return
    onClose()
    tellReview(place, translate('review.signed', { section: section.trim(), revision: signed.revision }))
    await reloadOverview()
  }
  const remove = async (signOff: SignOff) => {
    const isGone = await changeReview(place, async () => {
      await client.review.unsign({ ...place, signOff: signOff.id })
      return true
    })
    if (isGone) tellReview(place, translate('review.unsigned', { section: signOff.section }))
  }
  const day = (value: string) => (locale === 'ja' ? japaneseDate(value) : value)
  return (
    <Dialog
      title={translate('review.signTitle', { name: view.name })}
      width="wide"
      onClose={onClose}
      actions={
        <>
          <Button size="medium" onPress={onClose}>
            {translate(isReadOnly ? 'editor.close' : 'app.cancel')}
          </Button>
          {!isReadOnly && (
            <Button size="medium" look="filled" onPress={() => void sign()}>
              {translate('review.sign')}
            </Button>
          )}
        </>
      }
    >
      {!isReadOnly && (
        <Form
          className="sign-form"
          validationBehavior="aria"
          onSubmit={(event) => {
            event.preventDefault()
            void sign()
          }}
        >
          <p>{translate('review.signNote')}</p>
          {open > 0 && (
            <p className="review-changed">
              <Icon name="warning" />
              {translate('review.signOpen', { open, count: view.steps.length })}
            </p>
          )}
          <div className="sign-fields">
            <TextField
              label={translate('review.section')}
              value={section}
              onChange={setSection}
              maxLength={60}
              error={wasTried && section.trim() === '' ? translate('review.sectionMissing') : undefined}
            />
            <TextField label={translate('review.signer')} value={person} onChange={setPerson} maxLength={60} />
            <div className="field">
              <span className="field-label">{translate('review.column.day')}</span>
              <span className="sign-day">{day(today)}</span>
            </div>
          </div>
          <TextField label={translate('review.signMemo')} value={note} onChange={setNote} maxLength={400} />
          {/* Without a button of its own a form of several fields hears no Enter. */}
          <button type="submit" hidden />
        </Form>
      )}
      {view.signOffs.length > 0 && (
        <>
          <h3 className="sign-heading">{translate('review.signOffs')}</h3>
          <ul className="sign-list">
            {view.signOffs.map((signOff) => (
              <li key={signOff.id}>
                <span className="nowrap">{translate('editor.revision', { number: signOff.revision })}</span>
                <span className="grow">
                  {signOff.section} {signOff.person}
                  {signOff.note !== '' && <span className="ink-2"> {signOff.note}</span>}
                </span>
                <span className="nowrap">{day(signOff.signedOn)}</span>
                {signOff.isChangedSince && (
                  <span className="review-changed nowrap">
                    <Icon name="warning" size={14} />
                    {translate('review.changedSinceSigned')}
                  </span>
                )}
                {!isReadOnly && (
                  <Button look="bare" aria-label={translate('review.unsignOf', { section: signOff.section })} onPress={() => void remove(signOff)}>
                    {translate('review.unsign')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  )
}
