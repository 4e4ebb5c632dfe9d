import type { ShownStepLink } from '../../../shared/contract/step-link.ts'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import { Button } from '../../ui/button/button.tsx'
import './step-link-list.css'

export interface StepLinkListProps {
  steps: readonly ShownStepLink[]
  /** Leads to the shape. */
  onStep: (link: ShownStepLink) => void
  /** Opens the choice of steps; left out where nothing may be changed. */
  onLink?: () => void
  /** What a screen reader says of that choice. */
  linkLabel: string
}

/** The steps something hangs on, each a way to its shape; those that are gone are named as such. */
export function StepLinkList({ steps, onStep, onLink, linkLabel }: StepLinkListProps) {
  const translate = useTranslate()
  return (
    <ul className="step-links">
      {steps.map((link) => (
        <li key={`${link.flow} ${link.element}`}>
          {link.isGone ? (
            <span className="ink-2">{translate('review.goneStep', { name: link.name })}</span>
          ) : (
            <Button look="link" onPress={() => onStep(link)}>
              {link.name === '' ? translate('comments.unnamed') : link.name}
            </Button>
          )}
        </li>
      ))}
      {onLink !== undefined && (
        <li>
          <Button look="bare" aria-label={linkLabel} onPress={onLink}>
            {translate('issues.linkSteps')}
          </Button>
        </li>
      )}
    </ul>
  )
}
