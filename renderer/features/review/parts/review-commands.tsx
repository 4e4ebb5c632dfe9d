import { useState } from 'react'
import type { FlowSummary } from '../../../../shared/contract/project.ts'
import type { ReviewView } from '../../../../shared/contract/review.ts'
import { client } from '../../../api/client.ts'
import { Commands } from '../../../app/frame/slots.tsx'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { useLocale } from '../../../app/state/locale.ts'
import { navigate, useNavigation } from '../../../app/state/navigation.ts'
import { Button } from '../../../ui/button/button.tsx'
import { TakeAwayMenu } from '../../../app/take-away/take-away-menu.tsx'
import { registerText } from '../../../../shared/register/register-text.ts'
import { reviewSheets } from '../../../../shared/review/review-sheets.ts'
import type { ReviewPlace } from '../use-review.ts'
import { SignDialog } from './sign-dialog.tsx'

export interface ReviewCommandsProps {
  place: ReviewPlace
  procedure: string
  flow: FlowSummary
  view: ReviewView
  isReadOnly: boolean
}

/** Row 2: back to the diagram, take the list away, sign. */
export function ReviewCommands({ place, procedure, flow, view, isReadOnly }: ReviewCommandsProps) {
  const translate = useTranslate()
  const locale = useLocale((state) => state.locale)
  const [isSigning, setSigning] = useState(false)
  const toEditor = () => {
    const { route } = useNavigation.getState()
    navigate({ screen: 'procedure', project: place.project, procedure, tab: 'flow', flow: flow.id, selection: route.screen === 'procedure' ? route.selection : [] })
  }
  return (
    <>
      <Commands>
        <Button onPress={toEditor}>{translate('review.toEditor')}</Button>
        <TakeAwayMenu
          name={translate('review.fileName', { name: view.name })}
          download={(format) => client.review.download({ ...place, format, locale })}
          write={(path) => client.review.exportTo({ ...place, path, overwrite: true, locale })}
          text={() => registerText(reviewSheets(view, translate)[0]!)}
        />
        <Button look="filled" onPress={() => setSigning(true)}>
          {translate('review.sign')}
          {view.signOffs.length > 0 && ` ${view.signOffs.length}`}
        </Button>
      </Commands>
      {isSigning && <SignDialog place={place} view={view} isReadOnly={isReadOnly} onClose={() => setSigning(false)} />}
    </>
  )
}
