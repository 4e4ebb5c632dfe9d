import { useTranslate } from '../../app/i18n/use-translate.ts'
import { Button } from '../../ui/button/button.tsx'
import { Icon } from '../../ui/icon/icon.tsx'
import { startTyping } from './start-typing.ts'

/** Row 3: 手順を足す. */
export function AddStep() {
  const translate = useTranslate()
  return (
    <Button look="bare" onPress={startTyping}>
      <Icon name="plus" />
      {translate('stepTable.add')}
    </Button>
  )
}
