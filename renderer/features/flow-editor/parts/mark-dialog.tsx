import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { navigate } from '../../../app/state/navigation.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Dialog } from '../../../ui/dialog/dialog.tsx'

/** Says whose mark stands in the diagram. Leads to its makers only by a link that the user presses knowingly. */
export function MarkDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate()
  return (
    <Dialog
      title={translate('editor.markTitle')}
      onClose={onClose}
      actions={
        <>
          <Button size="medium" onPress={() => navigate({ screen: 'help', page: 'licences' })}>
            {translate('editor.licences')}
          </Button>
          <Button size="medium" look="filled" onPress={onClose}>
            {translate('editor.close')}
          </Button>
        </>
      }
    >
      <p>{translate('editor.markBody')}</p>
      <p>
        <a href="https://bpmn.io" target="_blank" rel="noopener noreferrer">
          https://bpmn.io
        </a>
      </p>
    </Dialog>
  )
}
