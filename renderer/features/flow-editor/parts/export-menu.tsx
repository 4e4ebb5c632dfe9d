import { exportEntries } from '../../../app/editor-parts.tsx'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { reporting } from '../../../app/state/report-error.ts'
import type { EditorPartProps } from '../../../document/editor-part.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Icon } from '../../../ui/icon/icon.tsx'
import { Menu, MenuEntry, MenuSection, MenuTrigger } from '../../../ui/menu/menu.tsx'

/** 出力: every way to take the open flow away. */
export function ExportMenu(part: EditorPartProps) {
  const translate = useTranslate()
  return (
    <MenuTrigger>
      <Button data-tour="export">
        {translate('editor.export')}
        <Icon name="down" size={14} />
      </Button>
      <Menu label={translate('editor.export')} placement="bottom end">
        {exportEntries.map(({ id, title, entries }) => (
          <MenuSection key={id} title={translate(title)}>
            {entries.map((entry) => (
              <MenuEntry key={entry.id} id={entry.id} label={translate(entry.label)} end={entry.end} onAction={() => void reporting(() => entry.run(part))} />
            ))}
          </MenuSection>
        ))}
      </Menu>
    </MenuTrigger>
  )
}
