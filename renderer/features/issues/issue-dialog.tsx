import { useState } from 'react'
import { Form } from 'react-aria-components'
import type { Issue } from '../../../shared/contract/issues.ts'
import type { StepLink } from '../../../shared/contract/step-link.ts'
import { client } from '../../api/client.ts'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import { decider } from '../../app/state/person.ts'
import { Button } from '../../ui/button/button.tsx'
import { Dialog } from '../../ui/dialog/dialog.tsx'
import { TextField } from '../../ui/field/text-field.tsx'
import { Icon } from '../../ui/icon/icon.tsx'
import { useVerbHint } from './use-verb-hint.ts'
import { changeIssues, tellIssues } from './use-issues.ts'
import './issue-dialog.css'

export interface IssueDialogProps {
  project: string
  procedure: string
  /** The comment or answer it comes from. */
  source: Issue['source']
  steps: readonly StepLink[]
  onClose: () => void
}

/** 課題にする: what was said becomes something to be done, linked to its step. */
export function IssueDialog({ project, procedure, source, steps, onClose }: IssueDialogProps) {
  const translate = useTranslate()
  const [text, setText] = useState(source.text.slice(0, 1000))
  const [owner, setOwner] = useState('')
  const hint = useVerbHint(text)
  const place = { project, procedure }
  const make = async () => {
    if (text.trim() === '') return
    const made = await changeIssues(place, () =>
      client.issues.add({ ...place, source, author: decider(), fields: { text: text.trim(), owner: owner.trim(), steps: [...steps] } }),
    )
    if (made === undefined) return
    onClose()
    tellIssues(place, translate('issues.added', { text: text.trim() }))
  }
  return (
    <Dialog
      title={translate('issues.makeTitle')}
      onClose={onClose}
      actions={
        <>
          <Button size="medium" onPress={onClose}>
            {translate('app.cancel')}
          </Button>
          <Button size="medium" look="filled" isDisabled={text.trim() === ''} onPress={() => void make()}>
            {translate('comments.makeIssue')}
          </Button>
        </>
      }
    >
      <Form
        className="issue-form"
        onSubmit={(event) => {
          event.preventDefault()
          void make()
        }}
      >
        <p className="ink-2">{translate(`issues.source.${source.kind === 'answer' ? 'answer' : 'comment'}`, { text: source.text })}</p>
        <TextField label={translate('issues.column.text')} value={text} onChange={setText} maxLength={1000} autoFocus />
        <p className="issue-hint" role="status">
          {hint !== undefined && (
            <>
              <Icon name="information" />
              {hint}
            </>
          )}
        </p>
        <TextField label={translate('issues.ownerOptional')} value={owner} onChange={setOwner} maxLength={60} />
        {steps.length > 0 && <p>{translate('issues.aboutStep', { name: steps.map(({ name }) => name).join(translate('review.comma')) })}</p>}
        <button type="submit" hidden />
      </Form>
    </Dialog>
  )
}
