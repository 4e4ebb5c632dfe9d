import type { ProcedureScreenProps } from '../../app/routes.tsx'
import { ReviewLayout } from './review-layout.tsx'
import { StepPanel } from './parts/step-panel.tsx'

/** 図の確認: the staff walk through the diagram and say of every step whether it is right. */
export function ReviewScreen(props: ProcedureScreenProps) {
  return <ReviewLayout {...props} mode="review" Panel={StepPanel} />
}
