import { useState } from 'react'
import type { FlowSummary, ProcedureSummary } from '../../../../shared/contract/project.ts'
import { client } from '../../../api/client.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { procedureTabs } from '../../../app/routes.tsx'
import { navigate } from '../../../app/state/navigation.ts'
import { reporting } from '../../../app/state/report-error.ts'
import { whileSaving } from '../../../app/state/save-state.ts'
import { reloadOverview, useIsReadOnly } from '../../../app/state/session.ts'
import { showToast } from '../../../app/state/toasts.ts'
import { saveDownload } from '../../../shell/shell.ts'
import { Button } from '../../../ui/button/button.tsx'
import { NameDialog } from '../../../ui/dialog/name-dialog.tsx'
import { Icon } from '../../../ui/icon/icon.tsx'
import { Menu, MenuEntry, MenuTrigger } from '../../../ui/menu/menu.tsx'

/** What can be done with a flow besides opening it. */
export function FlowMenu({ project, procedure, flow }: { project: string; procedure: ProcedureSummary; flow: FlowSummary }) {
  const translate = useTranslate()
  const isReadOnly = useIsReadOnly()
  const [isRenaming, setIsRenaming] = useState(false)
  const key = { project, flow: flow.id }
  const change = (work: () => Promise<unknown>) =>
    whileSaving(async () => {
      await work()
      await reloadOverview()
    })
  const remove = () =>
    reporting(async () => {
      await change(() => client.flow.remove(key))
      showToast({
        text: translate('home.flows.removed', { name: flow.name }),
        action: { label: translate('app.undo'), run: () => void reporting(() => change(() => client.flow.restore(key))) },
      })
    })
  const makeToBe = () =>
    reporting(async () => {
      await change(() => client.flow.createToBe(key))
      showToast({ text: translate('home.flows.toBeMade', { name: flow.name }) })
    })
  const canOpen = procedureTabs.some(({ id }) => id === 'flow')
  return (
    <>
      <MenuTrigger>
        <Button look="bare" aria-label={translate('home.actionsOf', { name: flow.name })} className="home-menu">
          {translate('home.actions')}
          <Icon name="down" size={14} />
        </Button>
        <Menu label={translate('home.actionsOf', { name: flow.name })} placement="bottom end">
          {canOpen && (
            <MenuEntry
              label={translate('home.flows.open')}
              onAction={() => navigate({ screen: 'procedure', project, procedure: procedure.id, tab: 'flow', flow: flow.id, selection: [] })}
            />
          )}
          <MenuEntry label={translate('home.flows.download')} onAction={() => void reporting(async () => saveDownload(await client.flow.download(key)))} />
          <MenuEntry label={translate('home.flows.toBe')} isDisabled={isReadOnly} onAction={() => void makeToBe()} />
          <MenuEntry label={translate('home.rename')} isDisabled={isReadOnly} onAction={() => setIsRenaming(true)} />
          <MenuEntry label={translate('home.remove')} isDisabled={isReadOnly} onAction={() => void remove()} />
        </Menu>
      </MenuTrigger>
      {isRenaming && (
        <NameDialog
          title={translate('home.renameTitle')}
          label={translate('home.flows.name')}
          initial={flow.name}
          doLabel={translate('home.renameDo')}
          cancelLabel={translate('app.cancel')}
          onClose={() => setIsRenaming(false)}
          onSubmit={(name) => void reporting(() => change(() => client.flow.rename({ ...key, name })))}
        />
      )}
    </>
  )
}
