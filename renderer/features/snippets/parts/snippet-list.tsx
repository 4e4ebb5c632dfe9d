import type { Ref } from 'react'
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { listedGroups, type ListedSnippet } from '../listed-snippet.ts'

export interface SnippetListProps {
  ref: Ref<HTMLDivElement>
  found: readonly ListedSnippet[]
  current: string
  onChoose: (id: string) => void
  /** Enter or a double click. */
  onInsert: (id: string) => void
}

/** 部品 by group; arrows choose, Enter inserts. */
export function SnippetList({ ref, found, current, onChoose, onInsert }: SnippetListProps) {
  const translate = useTranslate()
  return (
    <ListBox
      ref={ref}
      className="menu snippets-list"
      aria-label={translate('snippets.list')}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={[current]}
      onSelectionChange={(keys) => keys !== 'all' && onChoose(String([...keys][0] ?? ''))}
      onAction={(id) => onInsert(String(id))}
      renderEmptyState={() => <div className="menu-empty">{translate('snippets.nothing')}</div>}
    >
      {listedGroups
        .map((group) => ({ group, lines: found.filter((snippet) => snippet.group === group) }))
        .filter(({ lines }) => lines.length > 0)
        .map(({ group, lines }) => (
          <ListBoxSection key={group} className="menu-section">
            <Header className="menu-header">{translate(`snippets.group.${group}`)}</Header>
            {lines.map(({ id, name, steps }) => (
              <ListBoxItem key={id} id={id} className="menu-item snippets-item" textValue={name}>
                <span>{name}</span>
                {steps.length > 1 && <span className="menu-item-end">{translate('snippets.count', { count: steps.length })}</span>}
              </ListBoxItem>
            ))}
          </ListBoxSection>
        ))}
    </ListBox>
  )
}
