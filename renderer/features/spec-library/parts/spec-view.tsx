import { useMemo, useState } from 'react'
import type { SpecSummary } from '../../../../shared/contract/specs.ts'
import { client } from '../../../api/client.ts'
import { UndoButtons } from '../../../app/commands/undo-buttons.tsx'
import { Commands, StatusItems, Tools } from '../../../app/frame/slots.tsx'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { useLocale } from '../../../app/state/locale.ts'
import { navigate } from '../../../app/state/navigation.ts'
import { reporting } from '../../../app/state/report-error.ts'
import { useIsReadOnly } from '../../../app/state/session.ts'
import { saveDownload } from '../../../shell/shell.ts'
import { Button } from '../../../ui/button/button.tsx'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'
import { RowList } from '../../../ui/rows/row-list.tsx'
import { itemEntries } from '../item-entries.ts'
import { everything, filterItems, type ItemFilter } from '../item-filter.ts'
import { ItemFilterBar } from '../item-filter-bar.tsx'
import { editionBefore } from '../order-specs.ts'
import { specDifferenceRoute, specImportRoute, specLinksRoute, specRoute } from '../spec-route.ts'
import { stepSpecs, type SpecsView } from '../use-specs.ts'
import { useSpecItems } from '../use-spec-items.ts'
import { ItemDetail } from './item-detail.tsx'
import { SpecAbout } from './spec-about.tsx'

export interface SpecViewProps {
  project: string
  view: SpecsView
  id: string
  selection: readonly string[] | undefined
  onRemove: (spec: SpecSummary) => void
}

/** One spec: its 機能 and 帳票 under their headings, at the right what was selected, or the edition itself. */
export function SpecView({ project, view, id, selection, onRemove }: SpecViewProps) {
  const translate = useTranslate()
  const locale = useLocale((state) => state.locale)
  const isReadOnly = useIsReadOnly()
  const spec = view.specs.find((one) => one.id === id)
  const items = useSpecItems(project, spec?.id, view.readings)
  const wanted = items?.find((item) => item.id === selection?.[0])
  const [chosen, setFilter] = useState<ItemFilter>()
  const hasFormsOnly = items !== undefined && items.length > 0 && items.every(({ kind }) => kind === 'form')
  const first = wanted?.kind ?? (hasFormsOnly ? 'form' : 'function')
  const filter = useMemo<ItemFilter>(() => chosen ?? { ...everything, kind: first }, [chosen, first])
  const shown = useMemo(() => filterItems(items ?? [], filter), [items, filter])
  const entries = useMemo(() => itemEntries(shown, translate('specLibrary.noPath')), [shown, translate])
  const back = (
    <Button onPress={() => navigate(specRoute(project))}>{translate('specLibrary.back')}</Button>
  )
  if (spec === undefined) {
    return (
      <div className="specs" data-pane>
        <EmptyState actions={back}>{translate('specLibrary.gone')}</EmptyState>
      </div>
    )
  }
  if (items === undefined) return null
  const before = editionBefore(view.specs, spec)
  const select = (item: string) => navigate(specRoute(project, id, [item]), { replace: true })
  const total = items.filter(({ kind }) => kind === filter.kind).length
  return (
    <>
      <Commands>
        {back}
        <Button onPress={() => void reporting(async () => saveDownload(await client.specs.itemsWorkbook({ project, spec: id, locale })))}>{translate('specLibrary.excel')}</Button>
        {before !== undefined && <Button onPress={() => navigate(specDifferenceRoute(project, before.id, id))}>{translate('specLibrary.difference')}</Button>}
        <Button look="filled" onPress={() => navigate(specLinksRoute(project, id))}>
          {translate('specLibrary.links')}
        </Button>
      </Commands>
      <Tools>
        <section className="specs-tools" data-pane aria-label={translate('specLibrary.tools')}>
          {!isReadOnly && <UndoButtons id="specs" next={view} onStep={(direction) => void stepSpecs(project, direction)} />}
          <ItemFilterBar items={items} filter={filter} onChange={setFilter} />
        </section>
      </Tools>
      <div className="spec-view">
        <div className="spec-items">
          {shown.length === 0 ? (
            <EmptyState
              actions={
                total > 0 ? (
                  <Button size="medium" onPress={() => setFilter({ ...everything, kind: filter.kind })}>
                    {translate('specLibrary.clear')}
                  </Button>
                ) : (
                  !isReadOnly && (
                    <Button size="medium" onPress={() => navigate(specImportRoute(project, { spec: id }))}>
                      {translate('specLibrary.importMore')}
                    </Button>
                  )
                )
              }
            >
              {translate('specLibrary.noItems')}
            </EmptyState>
          ) : (
            <RowList
              label={translate('specLibrary.itemsOf')}
              entries={entries}
              keyOf={({ key }) => key}
              isHeading={(entry) => 'heading' in entry}
              columns={(['code', 'name', 'text', 'class', 'links'] as const).map((column) => ({ id: column, label: translate(`specLibrary.column.${column}`) }))}
              template="96px minmax(120px, 1fr) minmax(160px, 2fr) 108px 76px"
              height={50}
              current={wanted?.id ?? null}
              onChoose={select}
              cellsOf={(entry) =>
                'heading' in entry
                  ? [<b key="path">{entry.heading}</b>]
                  : [
                      <span key="code" className="identifier">{entry.item.code}</span>,
                      <span key="name" className="two-lines">{entry.item.name || entry.item.small}</span>,
                      <span key="text" className="two-lines ink-2">{entry.item.text}</span>,
                      <span key="class">{translate(`specLibrary.class.${entry.item.class}`)}</span>,
                      <span key="links" className={entry.item.links.length === 0 ? 'muted' : undefined}>{entry.item.links.filter(({ isGone }) => !isGone).length || '–'}</span>,
                    ]
              }
            />
          )}
        </div>
        <aside className="spec-side" data-pane aria-label={translate('specLibrary.detail')} tabIndex={-1}>
          {wanted === undefined ? (
            <SpecAbout key={spec.id} project={project} spec={spec} isReadOnly={isReadOnly} onRemove={onRemove} />
          ) : (
            <ItemDetail project={project} spec={spec} item={wanted} onClose={() => navigate(specRoute(project, id), { replace: true })} />
          )}
        </aside>
      </div>
      <StatusItems>
        <span>{translate('specLibrary.shown', { shown: shown.length, count: total })}</span>
        <span className="grow" />
        <span>{translate('specLibrary.functionsCount', { count: spec.functions })}</span>
        <span>{translate('specLibrary.formsCount', { count: spec.forms })}</span>
      </StatusItems>
    </>
  )
}
