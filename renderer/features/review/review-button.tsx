import { useTranslate } from '../../app/i18n/use-translate.ts'
import { navigate, useNavigation } from '../../app/state/navigation.ts'
import type { EditorPartProps } from '../../document/editor-part.ts'
import { Button } from '../../ui/button/button.tsx'

/** Row 2 of 手順と図: the way to 図の確認 of the flow that is open. */
export function ReviewButton({ document, procedure }: EditorPartProps) {
  const translate = useTranslate()
  const open = () => {
    const { route } = useNavigation.getState()
    const selection = route.screen === 'procedure' ? route.selection.slice(0, 1) : []
    navigate({ screen: 'procedure', project: document.project, procedure: procedure.id, tab: 'review', flow: document.flow, selection })
  }
  return <Button onPress={open}>{translate('review.title')}</Button>
}
