import type { ProcedureScreenProps } from '../../app/routes.tsx'
import { ReviewLayout } from '../review/review-layout.tsx'
import { QuestionPanel } from './parts/question-panel.tsx'

/** 聞き取り: the questions of the method along the diagram, answers kept with the step they are about. */
export function HearingScreen(props: ProcedureScreenProps) {
  return <ReviewLayout {...props} mode="hearing" Panel={QuestionPanel} />
}
