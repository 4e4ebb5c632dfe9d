import { describeError } from '../../../api/describe-error.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'

/** In the place of the comparison where it could not be opened: cause, remedy, and the way to try again. */
export function CannotCompare({ error, onAgain }: { error: unknown; onAgain: () => void }) {
  const translate = useTranslate()
  return (
    <div className="fitgap-empty" role="alert">
      <EmptyState actions={<Button onPress={onAgain}>{translate('compare.readAgain')}</Button>}>{describeError(error, translate)}</EmptyState>
    </div>
  )
}
