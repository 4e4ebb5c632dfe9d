import { useTranslate } from '../../app/i18n/use-translate.ts'
import { Button } from '../../ui/button/button.tsx'
import { Icon } from '../../ui/icon/icon.tsx'
import { useEntryWords } from './use-entry-words.ts'
import type { ReviewPanelProps } from './review-layout.tsx'

/** Which step is looked at: n of m, its name, and the way to the one before and after. */
export function PanelHead({ view, entry, onMove }: Pick<ReviewPanelProps, 'view' | 'entry' | 'onMove'>) {
  const translate = useTranslate()
  const words = useEntryWords()
  const { step, position } = entry
  return (
    <div className="review-panel-head">
      <div className="grow">
        {step !== null && (
          <p className="ink-2">
            {translate('review.position', { position, count: view.steps.length })}
            {step.owner !== '' && `　${step.owner}`}
          </p>
        )}
        <h2>{words.name(entry)}</h2>
      </div>
      <Button look="bare" isIcon aria-label={translate('review.previous')} onPress={() => onMove(-1)}>
        <Icon name="up" />
      </Button>
      <Button look="bare" isIcon aria-label={translate('review.next')} onPress={() => onMove(1)}>
        <Icon name="down" />
      </Button>
    </div>
  )
}
