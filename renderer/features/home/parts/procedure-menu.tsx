import { useState } from 'react'
import type { ProcedureSummary } from '../../../../shared/contract/project.ts'
import { client } from '../../../api/client.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { navigate } from '../../../app/state/navigation.ts'
import { reporting } from '../../../app/state/report-error.ts'
import { whileSaving } from '../../../app/state/save-state.ts'
import { reloadOverview, useIsReadOnly, useSession } from '../../../app/state/session.ts'
import { showToast } from '../../../app/state/toasts.ts'
import { Button } from '../../../ui/button/button.tsx'
import { NameDialog } from '../../../ui/dialog/name-dialog.tsx'
import { Icon } from '../../../ui/icon/icon.tsx'
import { Menu, MenuEntry, MenuTrigger } from '../../../ui/menu/menu.tsx'

/** What can be done with a procedure besides opening it. */
export function ProcedureMenu({ procedure }: { procedure: ProcedureSummary }) {
  const translate = useTranslate()
  const project = useSession((session) => session.project?.project ?? '')
  const isReadOnly = useIsReadOnly()
  const [isRenaming, setIsRenaming] = useState(false)
  const key = { project, procedure: procedure.id }
  const change = (work: () => Promise<unknown>) =>
    whileSaving(async () => {
      await work()
      await reloadOverview()
    })
  const remove = () =>
    reporting(async () => {
      await change(() => client.procedure.remove(key))
      showToast({
        text: translate('home.removed', { name: procedure.name }),
        action: { label: translate('app.undo'), run: () => void reporting(() => change(() => client.procedure.restore(key))) },
      })
    })
  return (
    <>
      <MenuTrigger>
        <Button look="bare" aria-label={translate('home.actionsOf', { name: procedure.name })} className="home-menu">
          {translate('home.actions')}
          <Icon name="down" size={14} />
        </Button>
        <Menu label={translate('home.actionsOf', { name: procedure.name })} placement="bottom end">
          <MenuEntry label={translate('home.openFlows')} onAction={() => navigate({ screen: 'procedure', ...key, tab: 'flows', selection: [] })} />
          <MenuEntry label={translate('home.importInto')} isDisabled={isReadOnly} onAction={() => navigate({ screen: 'import', ...key })} />
          <MenuEntry label={translate('home.rename')} isDisabled={isReadOnly} onAction={() => setIsRenaming(true)} />
          <MenuEntry label={translate('home.remove')} isDisabled={isReadOnly} onAction={() => void remove()} />
        </Menu>
      </MenuTrigger>
      {isRenaming && (
        <NameDialog
          title={translate('home.renameTitle')}
          label={translate('home.procedureName')}
          initial={procedure.name}
          doLabel={translate('home.renameDo')}
          cancelLabel={translate('app.cancel')}
          onClose={() => setIsRenaming(false)}
          onSubmit={(name) => void reporting(() => change(() => client.procedure.rename({ ...key, name })))}
        />
      )}
    </>
  )
}
