import { useState } from 'react'
import type { SpecChange } from '../../../../shared/contract/specs.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'
import { RowList } from '../../../ui/rows/row-list.tsx'
import { keyOfChange } from '../change-filter.ts'
import { ChangeContent } from './change-content.tsx'

export interface ChangeListProps {
  changes: readonly SpecChange[]
  isReadOnly: boolean
  onMatch: (kind: SpecChange['kind'], before: string, after: string) => void
  onApart: (kind: SpecChange['kind'], before: string, after: string) => void
}

/** The rows of the difference in the order of the newer edition. One removed and one added row can be held for the same. */
export function ChangeList({ changes, isReadOnly, onMatch, onApart }: ChangeListProps) {
  const translate = useTranslate()
  const [current, setCurrent] = useState<string | null>(null)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const picked = changes.filter((change) => selected.has(keyOfChange(change)))
  const removed = picked.filter(({ change }) => change === 'removed')
  const added = picked.filter(({ change }) => change === 'added')
  const before = removed[0]?.before?.code
  const after = added[0]?.after?.code
  const isPair = picked.length === 2 && before !== undefined && after !== undefined
  const choose = (key: string, { extend, toggle }: { extend: boolean; toggle: boolean }) => {
    setCurrent(key)
    if (toggle && selected.has(key)) setSelected(new Set([...selected].filter((other) => other !== key)))
    else setSelected(toggle || extend ? new Set([...selected, key]) : new Set([key]))
  }
  if (changes.length === 0) {
    return (
      <div className="difference-nothing" data-pane>
        <EmptyState>{translate('specDifference.nothing')}</EmptyState>
      </div>
    )
  }
  return (
    <>
      <RowList
        label={translate('specDifference.list')}
        entries={changes}
        keyOf={keyOfChange}
        columns={(['change', 'code', 'name', 'text'] as const).map((id) => ({ id, label: translate(`specDifference.column.${id}`) }))}
        template="96px 104px minmax(140px, 1fr) minmax(280px, 3fr)"
        height={56}
        current={current}
        selected={selected}
        onChoose={choose}
        rowClassOf={({ change }) => `is-${change}`}
        cellsOf={(change) => [
          <b key="change" className="change-word">{translate(`specDifference.is.${change.change}`)}</b>,
          <Codes key="code" change={change} />,
          <Names key="name" change={change} />,
          <ChangeContent
            key="text"
            change={change}
            onApart={isReadOnly ? undefined : () => onApart(change.kind, change.before?.code ?? '', change.after?.code ?? '')}
          />,
        ]}
      />
      {!isReadOnly && changes.some(({ change }) => change === 'removed' || change === 'added') && (
        <div className="rows-actions">
          <span aria-live="polite">{isPair ? translate('specDifference.matchReady', { before, after }) : translate('specDifference.matchHint')}</span>
          <span className="grow" />
          <Button
            isDisabled={!isPair}
            onPress={() => {
              if (!isPair || removed[0] === undefined) return
              setSelected(new Set())
              onMatch(removed[0].kind, before, after)
            }}
          >
            {translate('specDifference.match')}
          </Button>
        </div>
      )}
    </>
  )
}

function Codes({ change: { before, after } }: { change: SpecChange }) {
  const isOther = before !== null && after !== null && before.code !== after.code
  return (
    <span className="identifier">
      {isOther && (
        <>
          <del>{before.code}</del>
          <br />
        </>
      )}
      {(after ?? before)?.code}
    </span>
  )
}

function Names({ change: { before, after } }: { change: SpecChange }) {
  const isOther = before !== null && after !== null && before.name !== after.name
  return (
    <span>
      {isOther && (
        <>
          <del className="ink-2">{before.name}</del>
          <br />
        </>
      )}
      {(after ?? before)?.name}
      <span className="ink-2"> {(after ?? before)?.middle}</span>
    </span>
  )
}
