import type { ReviewView } from '../../../../shared/contract/review.ts'
import { UndoButtons } from '../../../app/commands/undo-buttons.tsx'
import { Tools } from '../../../app/frame/slots.tsx'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { navigate, useNavigation } from '../../../app/state/navigation.ts'
import { Meter } from '../../../ui/feedback/meter.tsx'
import { Segments } from '../../../ui/field/segments.tsx'
import { Icon } from '../../../ui/icon/icon.tsx'
import { SelectField } from '../../../ui/field/select-field.tsx'
import { confirmedCount, reviewFilters, type ReviewFilter } from '../review-entries.ts'
import { stepReview, type ReviewPlace } from '../use-review.ts'

export type ReviewMode = 'review' | 'hearing'

export interface ReviewToolsProps {
  place: ReviewPlace
  view: ReviewView
  mode: ReviewMode
  filter: ReviewFilter
  onFilter: (filter: ReviewFilter) => void
  isReadOnly: boolean
}

/** Row 3: undo, the two ways through the flow, how far it is, what is listed. */
export function ReviewTools({ place, view, mode, filter, onFilter, isReadOnly }: ReviewToolsProps) {
  const translate = useTranslate()
  const toMode = (tab: ReviewMode) => {
    const { route } = useNavigation.getState()
    if (route.screen === 'procedure') navigate({ ...route, tab })
  }
  const done = confirmedCount(view)
  return (
    <Tools>
      <section className="review-tools" data-pane aria-label={translate('review.tools')}>
        <Segments
          label={translate('review.mode')}
          value={mode}
          choices={[
            { id: 'review', label: translate('review.title') },
            { id: 'hearing', label: translate('hearing.title') },
          ]}
          onChange={toMode}
        />
        {!isReadOnly && (
          <>
            <UndoButtons id="review" next={view} onStep={(direction) => void stepReview(place, direction)} />
          </>
        )}
        <span className="grow" />
        {view.signOffs[0]?.isChangedSince === true && (
          <span className="review-changed nowrap">
            <Icon name="warning" size={14} />
            {translate('review.changedSinceSigned')}
          </span>
        )}
        <span className="review-progress" role="status">
          <Meter value={done} of={view.steps.length} />
          {translate('review.progress', { done, count: view.steps.length })}
        </span>
        <SelectField
          label={translate('review.filter')}
          isLabelHidden
          isSmall
          value={filter}
          choices={reviewFilters.map((id) => ({ id, label: translate(`review.filter.${id}`) }))}
          onChange={(id) => onFilter(id as ReviewFilter)}
        />
      </section>
    </Tools>
  )
}
