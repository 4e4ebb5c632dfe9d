import { useId } from 'react'
import { unknownCell } from '../../../../shared/steps/cells/amount-cell.ts'
import { blankMonth } from '../../../../shared/steps/details/change-details.ts'
import { Icon } from '../../../ui/icon/icon.tsx'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import type { EntryProps } from './text-entry.tsx'
import { useDraft } from './use-draft.ts'
import { useSent } from './use-sent.ts'

/** The months of a fiscal year. */
const months = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3]
const barHeight = 22

/**
 * Cases of each month from April on, with bars that show when the work comes; a year may be filled in bit by bit, and 不明 is a value. A month that is no
 * number is kept as typed, with the reason why it is not counted.
 */
export function MonthsEntry({ label, value: given, isReadOnly, onCommit }: EntryProps) {
  const [value, setSent] = useSent(given, 'same')
  const translate = useTranslate()
  const cells = cellsOf(value)
  const numbers = cells.map((cell) => (isNumber(cell) ? Number(cell) : null))
  const isWrong = cells.some((cell) => cell !== '' && !isNumber(cell))
  const most = Math.max(1, ...numbers.map((number) => number ?? 0))
  const sum = numbers.reduce<number>((total, number) => total + (number ?? 0), 0)
  const blank = numbers.filter((number) => number === null).length
  const isUnknown = value === unknownCell
  const fault = useId()
  const change = (index: number, typed: string) => {
    const written = cells.with(index, typed)
    const year = written.every((cell) => cell === '') ? '' : written.map((cell) => cell || blankMonth).join(' ')
    setSent(year)
    onCommit(year)
  }
  return (
    <div className="detail detail--months" role="group" aria-label={label}>
      <span className="detail-label detail-months-head">
        {label}
        {blank < 12 && <span>{translate(blank === 0 ? 'stepDetails.monthSum' : 'stepDetails.monthSumPart', { sum: sum.toLocaleString('ja-JP'), count: blank })}</span>}
      </span>
      <div className="detail-months">
        {months.map((month, index) => (
          <div key={month} className="detail-month">
            <svg width="28" height={barHeight} aria-hidden="true">
              <rect x="4" width="20" y={barHeight - bar(numbers[index] ?? 0, most)} height={bar(numbers[index] ?? 0, most)} />
            </svg>
            <MonthCell label={translate('stepDetails.month', { month })} value={cells[index] ?? ''} fault={fault} isReadOnly={isReadOnly} onCommit={(typed) => change(index, typed)} />
          </div>
        ))}
        {!isReadOnly && (
          <button
            type="button"
            className="button detail-unknown"
            aria-pressed={isUnknown}
            aria-label={translate('stepDetails.unknownOf', { field: label })}
            onClick={() => onCommit(isUnknown ? '' : unknownCell)}
          >
            {translate('stepDetails.unknown')}
          </button>
        )}
      </div>
      {isWrong && (
        <p id={fault} className="field-error detail-fault">
          <Icon name="error" size={14} />
          <span>{translate('stepDetails.fault.months')}</span>
        </p>
      )}
    </div>
  )
}

function MonthCell({ label, value, fault, isReadOnly, onCommit }: EntryProps & { value: string; fault: string }) {
  const { text, type, commit, onKeyDown } = useDraft(value, (typed) => {
    const plain = typed.normalize('NFKC').replace(/[\s,件]/g, '')
    onCommit(isNumber(plain) ? plain : typed.trim().replace(/\s+/g, '\u00a0'))
  })
  const isWrong = value !== '' && !isNumber(value)
  return (
    <label className="detail-month-cell">
      <input
        className="field-input detail-input"
        inputMode="decimal"
        value={text}
        readOnly={isReadOnly}
        data-invalid={isWrong || undefined}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? fault : undefined}
        onChange={({ target }) => type(target.value)}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
      <span>{label}</span>
    </label>
  )
}

function cellsOf(value: string | null): string[] {
  const cells = (value ?? '').split(' ').map((cell) => (cell === blankMonth ? '' : cell))
  return cells.length === 12 ? cells : Array.from({ length: 12 }, () => '')
}

function isNumber(cell: string): boolean {
  return /^\d+(\.\d+)?$/.test(cell)
}

function bar(number: number, most: number): number {
  return number === 0 ? 0 : Math.max(2, Math.round((number / most) * barHeight))
}
