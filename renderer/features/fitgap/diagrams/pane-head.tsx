import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { useComparisonState } from '../comparison/use-comparison.ts'
import type { PaneSide } from '../../../editor/viewer/pane-pair.ts'
import { FlowPicker, type FlowPickerProps } from '../pair/flow-picker.tsx'

/** The head of a pane is the picker of what is compared; at its right, the number of steps. */
export function PaneHead({ side, ...picker }: { side: PaneSide } & FlowPickerProps) {
  const translate = useTranslate()
  const steps = useComparisonState((state) => (side === 'left' ? state.view.subject.steps : state.view.reference.steps))
  return (
    <header className="pane-head">
      <FlowPicker {...picker} />
      <span className="grow" />
      <span className="muted nowrap">{translate('compare.steps', { count: steps })}</span>
    </header>
  )
}
