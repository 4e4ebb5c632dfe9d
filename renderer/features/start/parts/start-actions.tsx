import { useState } from 'react'
import { Button } from 'react-aria-components'
import { client } from '../../../api/client.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { navigate } from '../../../app/state/navigation.ts'
import { enterProject } from '../../../app/state/open-project.ts'
import { reporting } from '../../../app/state/report-error.ts'
import { Icon } from '../../../ui/icon/icon.tsx'
import { chooseAndOpen } from '../open-file.ts'

/** サンプル, new, open: the three ways to begin. */
export function StartActions() {
  const translate = useTranslate()
  const [isOpening, setIsOpening] = useState(false)
  const openSample = async () => {
    setIsOpening(true)
    await reporting(async () => enterProject(await client.project.openSample()))
    setIsOpening(false)
  }
  const actions = [
    { id: 'sample', title: isOpening ? translate('start.opening') : translate('start.sample'), note: translate('start.sampleNote'), run: () => void openSample() },
    { id: 'new', title: translate('start.new'), note: translate('start.newNote'), run: () => navigate({ screen: 'new-project' }) },
    { id: 'open', title: translate('start.open'), note: translate('start.openNote'), run: () => void chooseAndOpen() },
  ]
  return (
    <ul className="start-actions">
      {actions.map((action) => (
        <li key={action.id}>
          <Button className="start-action" onPress={action.run} isDisabled={isOpening}>
            <span>
              <b>{action.title}</b>
              <span className="ink-2">{action.note}</span>
            </span>
            <Icon name="forward" />
          </Button>
        </li>
      ))}
    </ul>
  )
}
