import { useTranslate } from '../../app/i18n/use-translate.ts'
import { navigate } from '../../app/state/navigation.ts'
import type { EditorPartProps } from '../../document/editor-part.ts'
import { Button } from '../../ui/button/button.tsx'
import { Icon } from '../../ui/icon/icon.tsx'
import { Menu, MenuEntry, MenuTrigger } from '../../ui/menu/menu.tsx'

/** 取り込む: steps from a table or from sentences, beside the open flow or into it. */
export function ImportMenu({ document, procedure }: EditorPartProps) {
  const translate = useTranslate()
  if (document.isReadOnly) return null
  const go = (tab: string) => navigate({ screen: 'procedure', project: document.project, procedure: procedure.id, tab, flow: document.flow, selection: selectionOf(document) })
  return (
    <MenuTrigger>
      <Button>
        {translate('mapColumns.menu')}
        <Icon name="down" size={14} />
      </Button>
      <Menu label={translate('mapColumns.menu')} placement="bottom end">
        <MenuEntry id="table" label={translate('mapColumns.menuTable')} onAction={() => go('step-import')} />
        <MenuEntry id="sentences" label={translate('mapColumns.menuSentences')} onAction={() => go('sentences')} />
      </Menu>
    </MenuTrigger>
  )
}

/** The selected steps go along: sentences are put after them. */
function selectionOf(document: EditorPartProps['document']): string[] {
  return document.session.snapshot().selection.filter(({ type }) => /(Task|Activity|SubProcess|Transaction|Event|Gateway)$/.test(type)).map(({ id }) => id)
}
