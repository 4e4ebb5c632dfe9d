import { useEffect, useRef, type KeyboardEvent } from 'react'
import type { ReviewState } from '../../../../shared/review/review-state.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Icon } from '../../../ui/icon/icon.tsx'
import { PinIcon } from '../../../ui/marks/pin-icon.tsx'
import { useEntryWords } from '../use-entry-words.ts'
import type { ReviewEntry } from '../review-entries.ts'
import type { ReviewMode } from './review-tools.tsx'

const stateKeys: Record<string, ReviewState> = { Digit1: 'confirmed', Digit2: 'needs-change', Digit3: 'unconfirmed', Numpad1: 'confirmed', Numpad2: 'needs-change', Numpad3: 'unconfirmed' }

export interface ReviewListProps {
  mode: ReviewMode
  entries: readonly ReviewEntry[]
  entry: ReviewEntry
  onChoose: (element: string) => void
  /** A state was given with its key: 1 確認済, 2 要修正, 3 未確認. */
  onState: (state: ReviewState) => void
}

/** The steps in flow order: arrows walk, one key says what is to be said. */
export function ReviewList({ mode, entries, entry, onChoose, onState }: ReviewListProps) {
  const translate = useTranslate()
  const words = useEntryWords()
  const list = useRef<HTMLDivElement>(null)
  const at = entries.indexOf(entry)
  useEffect(() => {
    const option = list.current?.querySelector('[aria-selected="true"]')
    option?.scrollIntoView({ block: 'nearest' })
  }, [entry.element])
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229 || event.ctrlKey || event.altKey || event.metaKey) return
    const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entries.length - 1, PageDown: at + 8, PageUp: at - 8 }[event.key]
    const state = mode === 'review' ? stateKeys[event.code] : undefined
    if (target === undefined && state === undefined) return
    event.preventDefault()
    if (state !== undefined) return onState(state)
    const next = entries[Math.min(Math.max(target ?? 0, 0), entries.length - 1)]
    if (next !== undefined) onChoose(next.element)
  }
  return (
    <div
      ref={list}
      className="review-list"
      role="listbox"
      tabIndex={0}
      data-pane
      data-pane-focus=""
      aria-label={translate(mode === 'review' ? 'review.list' : 'hearing.list')}
      aria-activedescendant={`review-${entry.element}`}
      onKeyDown={press}
    >
      {entries.map((line) => (
        <div
          key={line.element}
          id={`review-${line.element}`}
          role="option"
          aria-selected={line === entry}
          className="review-line"
          onClick={() => onChoose(line.element)}
        >
          <span className="review-line-number">
            {line.step !== null && <span className="visually-hidden">{translate('review.numberWord')}</span>}
            {line.step?.number}
          </span>
          <span className="review-line-name">{words.name(line)}</span>
          <span className="review-line-owner">{line.step?.owner.split('/').at(-1) ?? ''}</span>
          <LineEnd line={line} mode={mode} />
        </div>
      ))}
    </div>
  )
}

/** What was said so far of a line. */
function LineEnd({ line, mode }: { line: ReviewEntry; mode: ReviewMode }) {
  const translate = useTranslate()
  if (mode === 'hearing') {
    return <span className="review-line-end">{line.answers > 0 && translate('hearing.answered', { count: line.answers })}</span>
  }
  return (
    <>
      <span className="review-line-comments">{line.comments > 0 && translate('review.comments', { count: line.comments })}</span>
      <span className="review-line-end">
        {line.step?.isChangedSince ? (
          <span className="review-changed">
            <Icon name="warning" size={14} />
            {translate('review.changed')}
          </span>
        ) : (
          line.step !== null && (
            <>
              {line.step.state !== 'unconfirmed' && <PinIcon state={line.step.state} />}
              {translate(`review.state.${line.step.state}`)}
            </>
          )
        )}
      </span>
    </>
  )
}
