import { procedureTabs } from '../../../app/routes.tsx'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { navigate, useRoute } from '../../../app/state/navigation.ts'
import type { EditorPartProps } from '../../../document/editor-part.ts'
import { Button } from '../../../ui/button/button.tsx'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'
import { startTyping } from '../start-typing.ts'
import { useTableState } from '../table-state.ts'

/** Where nothing is written yet: what the table is for, and four ways to begin. */
export function EmptyTable({ document, procedure }: EditorPartProps) {
  const translate = useTranslate()
  const route = useRoute()
  const has = (tab: string) => procedureTabs.some(({ id }) => id === tab)
  const open = (tab: string) => {
    if (route.screen === 'procedure') navigate({ screen: 'procedure', project: route.project, procedure: procedure.id, tab, flow: document.flow, selection: [] })
  }
  return (
    <EmptyState
      actions={
        <>
          <Button look="filled" size="medium" data-pane-focus="" onPress={() => startTyping()}>
            {translate('stepTable.first')}
          </Button>
          <Button
            look="link"
            onPress={() => {
              startTyping()
              useTableState.setState({ notice: translate('stepTable.pasteHint') })
            }}
          >
            {translate('stepTable.pasteFromExcel')}
          </Button>
          {has('sentences') && (
            <Button look="link" onPress={() => open('sentences')}>
              {translate('stepTable.fromSentences')}
            </Button>
          )}
          {has('step-import') && (
            <Button look="link" onPress={() => open('step-import')}>
              {translate('stepTable.import')}
            </Button>
          )}
        </>
      }
    >
      {translate('stepTable.empty')}
    </EmptyState>
  )
}
