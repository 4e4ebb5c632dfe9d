import { useState } from 'react'
import type { HearingAnswer } from '../../../../shared/contract/review.ts'
import { questionsOf, type HearingQuestion } from '../../../../shared/review/hearing-questions.ts'
import { client } from '../../../api/client.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { decider } from '../../../app/state/person.ts'
import { IssueDialog } from '../../issues/issue-dialog.tsx'
import { PanelHead } from '../../review/panel-head.tsx'
import type { ReviewPanelProps } from '../../review/review-layout.tsx'
import { changeReview } from '../../review/use-review.ts'
import { QuestionField } from './question-field.tsx'
import '../hearing.css'

/** The questions about one step, or about the flow as a whole, with what was answered. */
export function QuestionPanel({ place, procedure, view, entry, isReadOnly, onMove }: ReviewPanelProps) {
  const translate = useTranslate()
  const [issueOf, setIssueOf] = useState<HearingAnswer | null>(null)
  const { element } = entry
  const answers = new Map(view.answers.filter((answer) => answer.element === element).map((answer) => [answer.question, answer]))
  // Of what is gone or no step, only what was answered is shown: there is nobody to ask any more.
  const questions = entry.kind === 'step' || entry.kind === 'whole' ? questionsOf(element) : [...answers.keys()]
  const hear = (question: HearingQuestion, answer: string) =>
    void changeReview(place, () => client.review.hear({ ...place, element, question, answer, person: decider() }))
  return (
    <section className="review-panel hearing-panel" data-pane aria-label={translate('hearing.panel')}>
      <PanelHead view={view} entry={entry} onMove={onMove} />
      <div className="review-panel-body">
        {questions.map((question) => (
          <QuestionField
            key={question}
            question={question}
            answer={answers.get(question)}
            isReadOnly={isReadOnly}
            onAnswer={(text) => hear(question, text)}
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
