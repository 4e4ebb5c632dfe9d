import { useTranslate } from '../../app/i18n/use-translate.ts'
import { Button } from '../../ui/button/button.tsx'
import { Icon } from '../../ui/icon/icon.tsx'
import { rememberTour, startTour, useTour } from './tour-state.ts'
import './tour.css'

/** Offers the tour in the foot of the diagram, where it moves and covers nothing, until it was begun or put away on this PC. */
export function TourOffer() {
  const translate = useTranslate()
  const isSeen = useTour((tour) => tour.isSeen)
  if (isSeen) return null
  return (
    <span className="tour-offer">
      <Button look="link" onPress={startTour}>
        {translate('tour.offer')}
      </Button>
      <Button look="bare" isIcon aria-label={translate('tour.notNow')} onPress={rememberTour}>
        <Icon name="close" size={14} />
      </Button>
    </span>
  )
}
