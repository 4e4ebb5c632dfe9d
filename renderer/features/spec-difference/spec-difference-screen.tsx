import { useMemo, useState } from 'react'
import type { FitGapTableSummary } from '../../../shared/contract/fit-gap-tables.ts'
import type { SpecChange, SpecItemKind } from '../../../shared/contract/specs.ts'
import { client } from '../../api/client.ts'
import { UndoButtons } from '../../app/commands/undo-buttons.tsx'
import { Commands, StatusItems, Tools } from '../../app/frame/slots.tsx'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import type { ProjectScreenProps } from '../../app/routes.tsx'
import { useLocale } from '../../app/state/locale.ts'
import { navigate } from '../../app/state/navigation.ts'
import { reporting } from '../../app/state/report-error.ts'
import { useIsReadOnly } from '../../app/state/session.ts'
import { showToast } from '../../app/state/toasts.ts'
import { saveDownload } from '../../shell/shell.ts'
import { Button } from '../../ui/button/button.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { Segments } from '../../ui/field/segments.tsx'
import { SelectField } from '../../ui/field/select-field.tsx'
import { editionBefore, editionsOf } from '../spec-library/order-specs.ts'
import { SearchField } from '../spec-library/search-field.tsx'
import { editionName } from '../spec-library/spec-name.ts'
import { specDifferenceRoute, specImportRoute, specRoute } from '../spec-library/spec-route.ts'
import { changeSpecs, stepSpecs, useSpecs } from '../spec-library/use-specs.ts'
import { useTablesOf } from '../spec-library/use-tables-of.ts'
import { ChangeEditionDialog } from './change-edition-dialog.tsx'
import { changeKinds, countChanges, filterChanges, type ChangeShown } from './change-filter.ts'
import { ChangeEditionMenu } from './parts/change-edition-menu.tsx'
import { ChangeList } from './parts/change-list.tsx'
import { useDifference } from './use-difference.ts'
import '../spec-library/spec-library.css'
import './spec-difference.css'

/** 版の差: what a newer edition of a 業務 added, changed, removed and renumbered, word by word. */
export function SpecDifferenceScreen({ project, item, selection }: ProjectScreenProps) {
  const translate = useTranslate()
  const locale = useLocale((state) => state.locale)
  const isReadOnly = useIsReadOnly()
  const view = useSpecs(project)
  const [kind, setKind] = useState<SpecItemKind>('function')
  const [shown, setShown] = useState<ChangeShown>('all')
  const [words, setWords] = useState('')
  const [changing, setChanging] = useState<FitGapTableSummary | null>(null)
  const after = view?.specs.find(({ id }) => id === item)
  const before = view?.specs.find(({ id }) => id === selection?.[0]) ?? (view && after && editionBefore(view.specs, after))
  const changes = useDifference(project, before?.id, after?.id, view?.readings ?? 0)
  const counts = useMemo(() => countChanges(changes ?? [], kind), [changes, kind])
  const listed = useMemo(() => filterChanges(changes ?? [], kind, shown, words), [changes, kind, shown, words])
  const tables = useTablesOf(project, before?.id)
  if (view === undefined) return null
  const back = <Button onPress={() => navigate(specRoute(project, after?.id))}>{translate('specLinks.back')}</Button>
  if (after === undefined) {
    return (
      <div className="specs" data-pane>
        <EmptyState actions={back}>{translate('specLibrary.gone')}</EmptyState>
      </div>
    )
  }
  const editions = editionsOf(view.specs, after.area)
  if (editions.length < 2 || before === undefined) {
    return (
      <div className="specs" data-pane>
        <EmptyState
          actions={
            !isReadOnly && (
              <Button look="filled" size="medium" onPress={() => navigate(specImportRoute(project, { area: after.areaName }))}>
                {translate('specLibrary.import')}
              </Button>
            )
          }
        >
          {translate('specDifference.only', { area: after.areaName })}
        </EmptyState>
      </div>
    )
  }
  const [beforeName, afterName] = [editionName(before.edition, translate), editionName(after.edition, translate)]
  const choices = editions.map(({ id, edition }) => ({ id, label: editionName(edition, translate) }))
  const undo = { label: translate('app.undo'), run: () => void stepSpecs(project, 'undo') }
  const match = async (of: SpecChange['kind'], beforeCode: string, afterCode: string, isSame: boolean) => {
    const isDone = await changeSpecs(project, async () => {
      await client.specs.matchItems({ project, before: before.id, after: after.id, kind: of, beforeCode, afterCode: isSame ? afterCode : null })
      return true
    })
    if (isDone) showToast({ text: translate(isSame ? 'specDifference.matched' : 'specDifference.parted', { before: beforeCode, after: afterCode }), action: undo })
  }
  const counted = (kindOf: SpecItemKind) => (changes ?? []).filter((one) => one.kind === kindOf && one.change !== 'same').length
  const reference = changing?.references.find(({ kind: of, target }) => of === 'spec' && target === before.id)
  return (
    <>
      <Commands>
        {back}
        <Button onPress={() => void reporting(async () => saveDownload(await client.specs.compareWorkbook({ project, before: before.id, after: after.id, locale })))}>
          {translate('specDifference.excel')}
        </Button>
        {!isReadOnly && tables.length > 0 && <ChangeEditionMenu tables={tables} onChoose={setChanging} />}
      </Commands>
      <Tools>
        <section className="specs-tools" data-pane aria-label={translate('specDifference.tools')}>
          {!isReadOnly && <UndoButtons id="specs" next={view} onStep={(direction) => void stepSpecs(project, direction)} />}
          <strong className="nowrap">{after.areaName}</strong>
          <span className="difference-pair">
            <SelectField
              isSmall
              isLabelHidden
              label={translate('specDifference.before')}
              value={before.id}
              choices={choices}
              onChange={(id) => navigate(specDifferenceRoute(project, id, after.id), { replace: true })}
            />
            →
            <SelectField
              isSmall
              isLabelHidden
              label={translate('specDifference.after')}
              value={after.id}
              choices={choices}
              onChange={(id) => navigate(specDifferenceRoute(project, before.id, id), { replace: true })}
            />
          </span>
          <Segments
            label={translate('specLibrary.kind')}
            value={kind}
            choices={[
              { id: 'function', label: translate('specLibrary.functionsCount', { count: counted('function') }) },
              { id: 'form', label: translate('specLibrary.formsCount', { count: counted('form') }) },
            ]}
            onChange={setKind}
          />
          <SearchField label={translate('specLibrary.search')} value={words} onChange={setWords} />
        </section>
      </Tools>
      <div className="difference">
        <div className="difference-filter" data-pane>
          <Segments
            label={translate('specDifference.show')}
            value={shown}
            choices={(['all', ...changeKinds] as const).map((id) => ({ id, label: translate(`specDifference.${id}`, { count: counts[id] }) }))}
            onChange={setShown}
          />
        </div>
        {before.id === after.id ? (
          <div className="difference-nothing" data-pane>
            <EmptyState>{translate('specDifference.sameEdition')}</EmptyState>
          </div>
        ) : (
          changes !== undefined && (
            <ChangeList
              key={`${before.id} ${after.id} ${kind}`}
              changes={listed}
              isReadOnly={isReadOnly}
              onMatch={(of, one, other) => void match(of, one, other, true)}
              onApart={(of, one, other) => void match(of, one, other, false)}
            />
          )
        )}
      </div>
      {changing !== null && reference !== undefined && (
        <ChangeEditionDialog
          project={project}
          table={{ id: changing.id, name: changing.name }}
          reference={reference.id}
          target={{ id: after.id, name: afterName }}
          onClose={() => setChanging(null)}
          onDone={() => navigate({ screen: 'project', project, tab: 'fitgap-tables', item: changing.id })}
        />
      )}
      <StatusItems>
        <span>{translate('specDifference.count', { ...counts, before: beforeName, after: afterName })}</span>
      </StatusItems>
    </>
  )
}
