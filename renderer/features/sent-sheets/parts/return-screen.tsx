import { useState } from 'react'
import { Commands, StatusItems, Tools } from '../../../app/frame/slots.tsx'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { useIsReadOnly } from '../../../app/state/session.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Icon } from '../../../ui/icon/icon.tsx'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'
import { Segments } from '../../../ui/field/segments.tsx'
import { Menu, MenuEntry, MenuTrigger } from '../../../ui/menu/menu.tsx'
import { RowList } from '../../../ui/rows/row-list.tsx'
import { returnEntries, returnFilters, type ReturnFilter } from '../return-entries.ts'
import { chooseLine, chooseSide, type ReturnReview } from '../return-state.ts'
import { leaveReview, takeChosen } from '../take-back.ts'
import { returnCells } from './return-cells.tsx'

const columns = ['take', 'place', 'base', 'ours', 'theirs'] as const
const template = '160px minmax(200px, 1.2fr) minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1.4fr)'

/** 返ってきた Excel: every cell that differs, 元の値 / こちら / 相手, conflicts first and with nothing chosen. */
export function ReturnScreen({ review }: { review: ReturnReview }) {
  const translate = useTranslate()
  const isReadOnly = useIsReadOnly()
  const [filter, setFilter] = useState<ReturnFilter>('all')
  const [current, setCurrent] = useState<string | null>(null)
  const [isTaking, setIsTaking] = useState(false)
  const { preview, sides, added } = review
  const entries = returnEntries(preview, filter)
  const ofKind = (kind: string) => preview.changes.filter((change) => change.kind === kind)
  const taken = [...sides.values()].filter((side) => side === 'theirs').length + added.size
  const open = ofKind('conflict').filter(({ key }) => !sides.has(key))
  const clean = ofKind('clean').map(({ key }) => key)
  const take = async () => {
    setIsTaking(true)
    await takeChosen(review)
    setIsTaking(false)
  }
  const toggle = (key: string) => {
    const entry = entries.find((one) => one.key === key)
    if (entry?.kind === 'added' && entry.line.problem === null) chooseLine(entry.line.key, !added.has(entry.line.key))
    if (entry?.kind !== 'change') return
    const side = sides.get(key)
    if (entry.change.kind === 'clean') chooseSide([key], side === 'theirs' ? null : 'theirs')
    else chooseSide([key], side === undefined ? 'theirs' : side === 'theirs' ? 'ours' : null)
  }
  return (
    <div className="sheets-return">
      <Commands>
        <Button onPress={() => void leaveReview(review)}>{translate('sentSheets.return.cancel')}</Button>
        <Button look="filled" isDisabled={isReadOnly || isTaking} onPress={() => void take()}>
          {isTaking ? translate('sentSheets.return.applying') : taken === 0 ? translate('sentSheets.return.applyNone') : translate('sentSheets.return.apply', { count: taken })}
        </Button>
      </Commands>
      <Tools>
        <section className="sheets-tools" data-pane aria-label={translate('sentSheets.tools')}>
          <Segments
            label={translate('sentSheets.return.filter')}
            value={filter}
            choices={returnFilters.map((id) => ({ id, label: `${translate(`sentSheets.return.filter.${id}`)} ${id === 'all' ? preview.changes.length : ofKind(id).length}` }))}
            onChange={setFilter}
          />
          <MenuTrigger>
            <Button look="bare">
              {translate('sentSheets.return.rest')}
              <Icon name="down" size={14} />
            </Button>
            <Menu label={translate('sentSheets.return.rest')}>
              <MenuEntry id="theirs" isDisabled={open.length === 0} label={translate('sentSheets.return.rest.theirs')} end={`${open.length}`} onAction={() => chooseSide(open.map(({ key }) => key), 'theirs')} />
              <MenuEntry id="ours" isDisabled={open.length === 0} label={translate('sentSheets.return.rest.ours')} end={`${open.length}`} onAction={() => chooseSide(open.map(({ key }) => key), 'ours')} />
              <MenuEntry id="clean-all" isDisabled={clean.length === 0} label={translate('sentSheets.return.rest.cleanAll')} onAction={() => chooseSide(clean, 'theirs')} />
              <MenuEntry id="clean-none" isDisabled={clean.length === 0} label={translate('sentSheets.return.rest.cleanNone')} onAction={() => chooseSide(clean, null)} />
            </Menu>
          </MenuTrigger>
          <span className="grow" />
          <span className="sheets-return-from" title={preview.fileName}>{translate('sentSheets.return.from', { file: preview.fileName, recipient: preview.sent.recipient })}</span>
        </section>
      </Tools>
      {entries.length === 0 ? (
        <EmptyState>{translate('sentSheets.return.nothing')}</EmptyState>
      ) : (
        <RowList
          label={translate('sentSheets.return.title')}
          entries={entries}
          keyOf={({ key }) => key}
          isHeading={({ kind }) => kind === 'heading' || kind === 'note'}
          columns={columns.map((id) => ({ id, label: translate(`sentSheets.return.column.${id}`) }))}
          template={template}
          height={52}
          current={current}
          onChoose={(key, how) => {
            setCurrent(key)
            if (how.toggle) toggle(key)
          }}
          cellsOf={(entry) => returnCells(entry, isReadOnly ? null : review, translate)}
          rowClassOf={(entry) => (entry.kind === 'note' ? 'return-note' : undefined)}
        />
      )}
      <StatusItems>
        <span role="status">
          {translate('sentSheets.return.counts', { conflict: ofKind('conflict').length, clean: clean.length, refused: ofKind('refused').length, unchanged: preview.unchanged })}
        </span>
        <span className="grow" />
        {open.length > 0 && <span>{translate('sentSheets.return.open', { count: open.length })}</span>}
      </StatusItems>
    </div>
  )
}
