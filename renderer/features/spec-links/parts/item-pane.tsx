import { useMemo, useState, type ReactNode } from 'react'
import type { SpecItem, SpecItemKind, SpecLinkProposal } from '../../../../shared/contract/specs.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Segments } from '../../../ui/field/segments.tsx'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'
import { RowList } from '../../../ui/rows/row-list.tsx'
import { itemEntries } from '../../spec-library/item-entries.ts'
import { everything, filterItems } from '../../spec-library/item-filter.ts'
import { SearchField } from '../../spec-library/search-field.tsx'
import type { Shown } from '../link-state.ts'
import { LinkCell } from './link-cell.tsx'

export interface ItemPaneProps {
  kind: SpecItemKind
  items: readonly SpecItem[]
  proposals: readonly SpecLinkProposal[]
  current: string | null
  selected: ReadonlySet<string>
  shown: Shown
  counts: { all: number; unlinked: number; proposed: number; here: number | null }
  isReadOnly: boolean
  children: ReactNode
  onShown: (shown: Shown) => void
  onSelect: (selected: ReadonlySet<string>, current: string) => void
  onUnlink: (item: string, link: SpecItem['links'][number]) => void
  onAccept: (proposal: SpecLinkProposal) => void
  onShow: (flow: string, element: string) => void
}

/** The 機能 or 帳票, each with what it is linked to and what is proposed; several can be chosen. */
export function ItemPane(props: ItemPaneProps) {
  const { kind, items, proposals, current, selected, shown, counts, isReadOnly, children, onShown, onSelect } = props
  const translate = useTranslate()
  const [words, setWords] = useState('')
  const found = useMemo(() => filterItems(items, { ...everything, kind, words }), [items, kind, words])
  const entries = useMemo(() => itemEntries(found, translate('specLibrary.noPath')), [found, translate])
  const ofItem = useMemo(() => Map.groupBy(proposals, ({ item }) => item), [proposals])
  const choose = (key: string, { extend, toggle }: { extend: boolean; toggle: boolean }) => {
    if (toggle) return onSelect(selected.has(key) ? new Set([...selected].filter((other) => other !== key)) : new Set([...selected, key]), key)
    if (!extend) return onSelect(new Set([key]), key)
    const ids = found.map(({ id }) => id)
    const [from, to] = [ids.indexOf(current ?? key), ids.indexOf(key)].toSorted((one, other) => one - other)
    onSelect(new Set([...selected, ...ids.slice(Math.max(0, from ?? 0), (to ?? 0) + 1)]), key)
  }
  const isForms = kind === 'form'
  return (
    <section className="link-right" aria-label={translate('specLinks.list')}>
      <div className="link-filter" data-pane>
        <Segments
          label={translate('specLinks.show')}
          value={shown}
          choices={[
            { id: 'all', label: translate('specLinks.showAll', { count: counts.all }) },
            { id: 'unlinked', label: translate('specLinks.showUnlinked', { count: counts.unlinked }) },
            { id: 'proposed', label: translate('specLinks.showProposed', { count: counts.proposed }) },
            ...(counts.here === null && shown !== 'here' ? [] : [{ id: 'here' as const, label: translate('specLinks.showHere', { count: counts.here ?? 0 }) }]),
          ]}
          onChange={onShown}
        />
        <SearchField label={translate('specLibrary.search')} value={words} onChange={setWords} />
      </div>
      {found.length === 0 ? (
        <div className="link-nothing" data-pane>
          <EmptyState>{translate('specLinks.nothing')}</EmptyState>
        </div>
      ) : (
        <RowList
          label={translate('specLinks.list')}
          entries={entries}
          keyOf={({ key }) => key}
          isHeading={(entry) => 'heading' in entry}
          columns={[
            { id: 'item', label: translate(isForms ? 'specLinks.column.form' : 'specLinks.column.item') },
            { id: 'links', label: translate(isForms ? 'specLinks.column.documents' : 'specLinks.column.links') },
          ]}
          template="minmax(180px, 1fr) minmax(200px, 1fr)"
          height={72}
          current={current}
          selected={selected}
          onChoose={choose}
          cellsOf={(entry) =>
            'heading' in entry
              ? [<b key="path">{entry.heading}</b>]
              : [
                  <div key="item">
                    <span className="identifier">{entry.item.code}</span> <b>{entry.item.name || entry.item.small}</b>
                    <span className="two-lines ink-2">{entry.item.text}</span>
                  </div>,
                  <LinkCell
                    key="links"
                    item={entry.item}
                    proposals={ofItem.get(entry.item.id) ?? []}
                    isReadOnly={isReadOnly}
                    onUnlink={(link) => props.onUnlink(entry.item.id, link)}
                    onAccept={props.onAccept}
                    onShow={props.onShow}
                  />,
                ]
          }
        />
      )}
      {children}
    </section>
  )
}
