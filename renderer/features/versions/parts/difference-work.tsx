import { useState } from 'react'
import { describeError } from '../../../api/describe-error.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { PanePair } from '../../../editor/viewer/pane-pair.ts'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'
import { SelectField } from '../../../ui/field/select-field.tsx'
import { MarkPill } from '../../../ui/marks/mark-pill.tsx'
import { markOfChange } from '../change-marks.ts'
import type { Difference } from '../use-difference.ts'
import type { Version } from '../use-versions.ts'
import { VersionPane } from './version-pane.tsx'

interface DifferenceWorkProps {
  versions: readonly Version[]
  before: Version
  after: Version
  difference: Difference
  onPick: (change: { before?: string; after?: string }) => void
}

/** Two versions beside each other, and under them what differs in words; a sentence leads to its shapes. */
export function DifferenceWork({ versions, before, after, difference, onPick }: DifferenceWorkProps) {
  const translate = useTranslate()
  const [panes] = useState(() => new PanePair())
  const [chosen, setChosen] = useState<string | null>(null)
  const choices = versions.map(({ id, number, name }) => {
    const label = translate('versions.number', { number })
    return { id, label: name === '' ? label : `${label}　${name}` }
  })
  const changes = difference.kind === 'ready' ? difference.changes : []
  return (
    <>
      <div className="version-panes">
        {(['before', 'after'] as const).map((side) => (
          <VersionPane
            key={side}
            side={side === 'before' ? 'left' : 'right'}
            panes={panes}
            xml={difference.kind === 'ready' ? difference[side] : null}
            changes={changes}
            chosen={chosen}
            onChoose={setChosen}
            head={
              <SelectField
                label={translate(`versions.${side}`)}
                isSmall
                value={(side === 'before' ? before : after).id}
                choices={choices}
                onChange={(id) => onPick({ [side]: id })}
              />
            }
          />
        ))}
      </div>
      <div className="version-changes">
        {difference.kind === 'failed' && <EmptyState>{describeError(difference.error, translate)}</EmptyState>}
        {difference.kind === 'comparing' && <p className="version-note">{translate('versions.comparing')}</p>}
        {difference.kind === 'ready' && changes.length === 0 && (
          <p className="version-note">{translate(before.id === after.id ? 'versions.sameVersion' : 'versions.same')}</p>
        )}
        <ol className="change-list">
          {changes.map((change, index) => (
            <li key={`${change.kind} ${change.element}`}>
              <button type="button" className="change" aria-pressed={chosen === change.element} onClick={() => setChosen(change.element)}>
                <MarkPill kind={markOfChange[change.kind]} number={index + 1} label={`${index + 1} ${translate(`versions.kind.${change.kind}`)}`} />
                <span className="change-kind">{translate(`versions.kind.${change.kind}`)}</span>
                <span>{change.sentence}</span>
              </button>
            </li>
          ))}
        </ol>
      </div>
    </>
  )
}
