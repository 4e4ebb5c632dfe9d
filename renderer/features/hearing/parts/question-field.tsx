import { useEffect, useRef, useState } from 'react'
import { Label, TextArea, TextField } from 'react-aria-components'
import type { HearingAnswer } from '../../../../shared/contract/review.ts'
import type { HearingQuestion } from '../../../../shared/review/hearing-questions.ts'
import { formatMoment } from '../../../app/i18n/format-moment.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { keepDraft, readDraft } from '../../../app/state/kept-draft.ts'
import { useLocale } from '../../../app/state/locale.ts'
import { Button } from '../../../ui/button/button.tsx'

export interface QuestionFieldProps {
  /** Where the answer belongs: what was typed and not stored yet is kept under this name. */
  draft: string
  question: HearingQuestion
  answer: HearingAnswer | undefined
  isReadOnly: boolean
  /** Resolves to whether it was stored. */
  onAnswer: (text: string) => Promise<boolean>
  onIssue: () => void
  /** For a number: what the step table says ('' for nothing), and how to write the answer there. */
  inTable?: { value: string; amount: string | null; onWrite: () => void }
}

/** One question and its answer; leaving the field or its screen keeps it, Esc brings back what was there. What a crash interrupted is kept when the field is next shown. */
export function QuestionField({ draft, question, answer, isReadOnly, onAnswer, onIssue, inTable }: QuestionFieldProps) {
  const translate = useTranslate()
  const locale = useLocale((state) => state.locale)
  const stored = answer?.answer ?? ''
  const [typed, setTyped] = useState<{ text: string; over: string } | null>(() => {
    const begun = isReadOnly ? null : readDraft(draft)
    return begun === null ? null : { text: begun, over: stored }
  })
  // Undo and other windows change what is stored: what was typed over the former answer is done with then.
  const text = typed !== null && typed.over === stored ? typed.text : stored
  const type = (next: string | null) => {
    setTyped(next === null ? null : { text: next, over: stored })
    keepDraft(draft, next)
  }
  const commit = async () => {
    if (isReadOnly || text.trim() === stored) return
    if ((await onAnswer(text.trim())) && readDraft(draft) === text) keepDraft(draft, null)
  }
  const last = useRef(commit)
  useEffect(() => {
    last.current = commit
  })
  useEffect(() => {
    void last.current()
    return () => void last.current()
  }, [])
  return (
    <div className="question">
      <TextField
        value={text}
        onChange={type}
        onBlur={() => void commit()}
        isReadOnly={isReadOnly}
        maxLength={4000}
        onKeyDown={(event) => {
          event.continuePropagation()
          if (event.nativeEvent.isComposing || event.keyCode === 229) return
          if (event.key === 'Escape') type(null)
          if (event.key === 'Enter' && event.ctrlKey) void commit()
        }}
      >
        <Label>{translate(`hearing.question.${question}`)}</Label>
        <TextArea className="question-answer" rows={Math.min(6, Math.max(1, text.split('\n').length))} />
      </TextField>
      {answer !== undefined && (
        <div className="question-foot">
          <span className="ink-2">
            {answer.person} {formatMoment(new Date(answer.answeredAt), locale)}
          </span>
          <span className="grow" />
          {inTable !== undefined && inTable.amount !== null && inTable.amount === inTable.value && <span className="ink-2">{translate('hearing.inTable', { value: inTable.value })}</span>}
          {inTable !== undefined && inTable.amount !== null && inTable.amount !== inTable.value && !isReadOnly && (
            <Button look="bare" onPress={inTable.onWrite}>
              {translate('hearing.toTable', { amount: inTable.amount })}
            </Button>
          )}
          {!isReadOnly && (
            <Button look="bare" aria-label={translate('hearing.makeIssueOf', { question: translate(`hearing.question.${question}`) })} onPress={onIssue}>
              {translate('comments.makeIssue')}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
