import { useState } from 'react'
import type { HearingAnswer } from '../../../../shared/contract/review.ts'
import { amountInAnswer } from '../../../../shared/review/amount-in-answer.ts'
import { questionsOf, type HearingQuestion } from '../../../../shared/review/hearing-questions.ts'
import { client } from '../../../api/client.ts'
import { currentTranslate, useTranslate } from '../../../app/i18n/use-translate.ts'
import { decider } from '../../../app/state/person.ts'
import { showToast } from '../../../app/state/toasts.ts'
import { changeSteps } from '../../../document/change-steps.ts'
import { IssueDialog } from '../../issues/issue-dialog.tsx'
import { PanelHead } from '../../review/panel-head.tsx'
import type { ReviewPanelProps } from '../../review/review-layout.tsx'
import { changeReview, type ReviewPlace } from '../../review/use-review.ts'
import { QuestionField } from './question-field.tsx'
import '../hearing.css'

/** The questions whose answer is a number of the step table. */
const amountColumns: Partial<Record<HearingQuestion, 'minutesPerCase' | 'casesPerYear'>> = { minutes: 'minutesPerCase', cases: 'casesPerYear' }

/** Writes an amount into the diagram, as one undo step of it. */
async function writeAmount(place: ReviewPlace, element: string, column: 'minutesPerCase' | 'casesPerYear', amount: string): Promise<void> {
  const translate = currentTranslate()
  const changed = await changeReview(place, () =>
    changeSteps(place.project, place.flow, ({ rows }) => ({ rows: rows.map((row) => (row.key === element ? { ...row, [column]: amount } : row)) })),
  )
  if (changed === undefined) return
  const takeBack = () =>
    void changeReview(place, async () => {
      changed.document.session.trigger('undo')
      await changed.document.flush()
    })
  showToast({ text: translate('hearing.written', { amount }), action: { label: translate('app.undo'), run: takeBack } })
}

/** The questions about one step, or about the flow as a whole, with what was answered. */
export function QuestionPanel({ place, procedure, view, entry, isReadOnly, onMove }: ReviewPanelProps) {
  const translate = useTranslate()
  const [issueOf, setIssueOf] = useState<HearingAnswer | null>(null)
  const { element } = entry
  const answers = new Map(view.answers.filter((answer) => answer.element === element).map((answer) => [answer.question, answer]))
  // Of what is gone or no step, only what was answered is shown: there is nobody to ask any more.
  const questions = entry.kind === 'step' || entry.kind === 'whole' ? questionsOf(element) : [...answers.keys()]
  const hear = async (question: HearingQuestion, answer: string) => {
    const stored = await changeReview(place, async () => {
      await client.review.hear({ ...place, element, question, answer, person: decider() })
      return true
    })
    return stored === true
  }
  const inTable = (question: HearingQuestion) => {
    const column = amountColumns[question]
    const { step } = entry
    if (column === undefined || step === null || step.isInner) return undefined
    const amount = amountInAnswer(answers.get(question)?.answer ?? '')
    return { value: step[column], amount, onWrite: () => void writeAmount(place, element, column, amount ?? '') }
  }
  return (
    <section className="review-panel hearing-panel" data-pane aria-label={translate('hearing.panel')}>
      <PanelHead view={view} entry={entry} onMove={onMove} />
      <div className="review-panel-body">
        {questions.map((question) => (
          <QuestionField
            key={question}
            draft={`hearing:${place.flow}:${element}:${question}`}
            question={question}
            answer={answers.get(question)}
            isReadOnly={isReadOnly}
            onAnswer={(text) => hear(question, text)}
            inTable={inTable(question)}
            onIssue={() => setIssueOf(answers.get(question) ?? null)}
          />
        ))}
      </div>
      {issueOf !== null && (
        <IssueDialog
          project={place.project}
          procedure={procedure}
          source={{ kind: 'answer', id: issueOf.id, text: issueOf.answer }}
          steps={element === '' ? [] : [{ flow: place.flow, element, name: entry.name }]}
          onClose={() => setIssueOf(null)}
        />
      )}
    </section>
  )
}
