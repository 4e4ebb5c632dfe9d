import { useState } from 'react'
import type { SpecImportPreview } from '../../../../shared/contract/specs.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { TextField } from '../../../ui/field/text-field.tsx'
import { describeCause } from '../../../api/describe-error.ts'
import { useSpecImport } from '../spec-import-state.ts'

/** So many questions stand in the list at once; those below come up as they are answered. */
const listed = 200

type Question = SpecImportPreview['questions'][number]

/** Ids that may be repaired, where the user has to say: take the proposal, write the right one, or leave the row out. What was answered stays in sight and can be answered again. */
export function IdQuestions({ questions, onShow }: { questions: readonly Question[]; onShow: (sheet: string, row: number) => void }) {
  const translate = useTranslate()
  const answers = useSpecImport((state) => state.idAnswers)
  const open = questions.filter(({ key }) => !(key in answers))
  const answered = Object.entries(answers)
  if (open.length === 0 && answered.length === 0) return null
  const answer = (given: Record<string, string | null>) => useSpecImport.setState({ idAnswers: { ...answers, ...given } })
  const again = (written: string) => useSpecImport.setState({ idAnswers: Object.fromEntries(answered.filter(([other]) => other !== written)) })
  return (
    <>
      {open.length > 0 && <h2>{translate('specImport.questions', { count: open.length })}</h2>}
      {open.length > 1 && (
        <Button onPress={() => answer(Object.fromEntries(open.map(({ key, proposal }) => [key, proposal])))}>{translate('specImport.acceptAll', { count: open.length })}</Button>
      )}
      <ul>
        {open.slice(0, listed).map((question) => (
          <OpenQuestion key={question.key} question={question} onShow={onShow} onAnswer={(code) => answer({ [question.key]: code })} />
        ))}
        {open.length > listed && <li>{translate('specImport.more', { count: open.length - listed })}</li>}
        {answered.slice(0, listed).map(([written, code]) => (
          <li key={written} className="ink-2">
            {code === null ? translate('specImport.answeredLeave', { written }) : translate('specImport.answered', { written, code })}
            <Button look="link" onPress={() => again(written)}>
              {translate('specImport.answerAgain')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}

function OpenQuestion({ question, onShow, onAnswer }: { question: Question; onShow: (sheet: string, row: number) => void; onAnswer: (code: string | null) => void }) {
  const translate = useTranslate()
  const [own, setOwn] = useState('')
  const { written, proposal, sheet, row, reason } = question
  return (
    <li className="spec-question">
      <Button look="link" onPress={() => onShow(sheet, row)}>
        {translate('specImport.place', { sheet, row })}
      </Button>
      <span title={describeCause({ reason, values: { written, proposal, code: proposal } }, translate)}>{translate('specImport.question', { written, proposal })}</span>
      <Button onPress={() => onAnswer(proposal)}>{translate('specImport.accept', { proposal })}</Button>
      <TextField isSmall aria-label={translate('specImport.ownCode')} label="" placeholder={translate('specImport.ownCode')} value={own} maxLength={40} onChange={setOwn} />
      {own.trim() !== '' && <Button onPress={() => onAnswer(own.trim())}>{translate('specImport.useOwn')}</Button>}
      <Button look="bare" onPress={() => onAnswer(null)}>
        {translate('specImport.leave')}
      </Button>
    </li>
  )
}
