import { describeStepIssue } from '../../../../shared/steps/step-issue.ts'
import { StatusItems } from '../../../app/frame/slots.tsx'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { showEditorView } from '../../../document/editor-view.ts'
import type { EditorPartProps } from '../../../document/editor-part.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Icon } from '../../../ui/icon/icon.tsx'
import { Menu, MenuEntry, MenuSection, MenuTrigger } from '../../../ui/menu/menu.tsx'
import { issueKey, sheetOf } from '../step-sheet.ts'
import { useTableState } from '../table-state.ts'

/** The right end of the status bar: why a value was refused, what the table cannot say, which columns follow to the right. */
export function TableStatus(part: EditorPartProps) {
  const { session } = part
  const translate = useTranslate()
  const { issues, unsaid } = sheetOf(part).useSheet()
  const { line, column, notice, hidden } = useTableState()
  const issue = issues.get(issueKey(line ?? '', column))
  const said = notice !== '' ? notice : issue === undefined ? '' : describeStepIssue(issue, translate)
  const count = unsaid.reduce((sum, { elements }) => sum + elements.length, 0)
  return (
    <StatusItems>
      <span className="table-status" role="status" data-refused={said === '' ? undefined : ''}>
        {said !== '' && <Icon name="warning" size={14} />}
        {said !== '' && (
          <span className="table-reason" title={said}>
            {said}
          </span>
        )}
      </span>
      {said === '' && unsaid.length > 0 && (
        <span className="table-status-end">
          <MenuTrigger>
            <Button look="link">{translate('stepTable.unsaid', { count })}</Button>
            <Menu label={translate('stepTable.unsaidTitle')} placement="top end">
              <MenuSection title={translate('stepTable.unsaidTitle')}>
                {unsaid.map(({ code, elements }) => (
                  <MenuEntry
                    key={code}
                    id={code}
                    label={translate(`steps.unsaid.${code}`, { count: elements.length })}
                    onAction={() => {
                      showEditorView('both')
                      session.select(elements)
                    }}
                  />
                ))}
              </MenuSection>
            </Menu>
          </MenuTrigger>
        </span>
      )}
      {said === '' && hidden.length > 0 && (
        <span className="table-status-end table-columns" title={hidden.join(translate('app.listSeparator'))}>
          {translate('stepTable.otherColumns', { columns: hidden.join(translate('app.listSeparator')) })}
        </span>
      )}
    </StatusItems>
  )
}
