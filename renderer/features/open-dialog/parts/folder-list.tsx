import { ListBox, ListBoxItem } from 'react-aria-components'
import type { FolderEntry } from '../../../../shared/contract/files.ts'
import { formatMoment } from '../../../app/i18n/format-moment.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { useLocale } from '../../../app/state/locale.ts'
import { Icon } from '../../../ui/icon/icon.tsx'

export interface FolderListProps {
  entries: readonly FolderEntry[]
  isMultiple: boolean
  /** The first entry gets the focus when a folder is shown. */
  takesFocus: boolean
  selected: readonly string[]
  onSelect: (paths: readonly string[]) => void
  /** Enter or double click. */
  onAction: (entry: FolderEntry) => void
  onUp: () => void
  /** Said of a folder without anything to show. */
  emptyText: string
}

/** Letters jump to a name, Enter opens, Backspace goes up. */
export function FolderList({ entries, isMultiple, takesFocus, selected, onSelect, onAction, onUp, emptyText }: FolderListProps) {
  const translate = useTranslate()
  const locale = useLocale((state) => state.locale)
  return (
    <div className="folder-list-frame" onKeyDown={(event) => event.key === 'Backspace' && onUp()}>
      <ListBox
        className="folder-list"
        autoFocus={takesFocus && 'first'}
        aria-label={translate('openDialog.files')}
        items={entries}
        selectionMode={isMultiple ? 'multiple' : 'single'}
        selectionBehavior="replace"
        // A second click on the chosen entry must not take the choice back: it may be half a double click.
        disallowEmptySelection
        selectedKeys={selected}
        onSelectionChange={(keys) => onSelect(keys === 'all' ? entries.map((entry) => entry.path) : [...keys].map(String))}
        onAction={(path) => {
          const entry = entries.find((one) => one.path === path)
          if (entry !== undefined) onAction(entry)
        }}
        renderEmptyState={() => <p className="menu-empty">{emptyText}</p>}
      >
        {(entry) => (
          <ListBoxItem id={entry.path} className="folder-entry" textValue={entry.name}>
            <Icon name={entry.kind === 'folder' ? 'folder' : 'file'} />
            <span className="folder-name">{entry.name}</span>
            {entry.kind !== 'folder' && entry.changedAt !== null && <span className="muted nowrap">{formatMoment(new Date(entry.changedAt), locale)}</span>}
          </ListBoxItem>
        )}
      </ListBox>
    </div>
  )
}
