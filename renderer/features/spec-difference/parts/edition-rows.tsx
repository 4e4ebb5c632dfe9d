import { useState } from 'react'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { CheckField } from '../../../ui/field/check-field.tsx'
import { RowList } from '../../../ui/rows/row-list.tsx'
import { ChangedWords } from '../changed-words.tsx'
import type { EditionRow } from '../edition-row.ts'

export interface EditionRowsProps {
  rows: readonly EditionRow[]
  carried: ReadonlySet<string>
  onCarried: (carried: ReadonlySet<string>) => void
}

/** The rows that change, each with its tick: whether the judgement is carried over. Space ticks the current row. */
export function EditionRows({ rows, carried, onCarried }: EditionRowsProps) {
  const translate = useTranslate()
  const [current, setCurrent] = useState<string | null>(null)
  const keyed = rows.map((row, index) => ({ ...row, key: row.row ?? `new ${index}` }))
  const toggle = (row: string) => onCarried(carried.has(row) ? new Set([...carried].filter((other) => other !== row)) : new Set([...carried, row]))
  return (
    <div className="edition-rows">
      <RowList
        label={translate('specDifference.dialog.rows')}
        entries={keyed}
        keyOf={({ key }) => key}
        columns={[
          { id: 'carry', label: translate('specDifference.dialog.column.carry') },
          { id: 'change', label: translate('specDifference.column.change') },
          { id: 'row', label: translate('specDifference.dialog.column.row') },
          { id: 'text', label: translate('specDifference.column.text') },
        ]}
        template="112px 88px minmax(120px, 1fr) minmax(200px, 2fr)"
        height={56}
        current={current}
        onChoose={(key, how) => {
          setCurrent(key)
          const row = keyed.find((one) => one.key === key)
          if (how.toggle && row?.row != null && row.judgement !== '') toggle(row.row)
        }}
        cellsOf={({ row, number, name, change, words, after, before, judgement }) => [
          row === null ? (
            <span key="carry" className="muted">{translate('specDifference.dialog.newRow')}</span>
          ) : judgement === '' ? (
            <span key="carry" className="muted">{translate('specDifference.dialog.undecided')}</span>
          ) : (
            <CheckField
              key="carry"
              aria-label={translate('specDifference.dialog.carryOf', { number: number ?? '', name, judgement })}
              isSelected={carried.has(row)}
              onChange={() => toggle(row)}
            >
              {judgement}
            </CheckField>
          ),
          <b key="change">{translate(`specDifference.is.${change}`)}</b>,
          <span key="row">
            {number !== null && <b>{number} </b>}
            {name}
          </span>,
          <ChangedWords key="text" words={words.length > 0 ? words : replaced(before, after)} />,
        ]}
      />
    </div>
  )
}

/** A text in the place of another, where no difference by words is known. */
function replaced(before: string, after: string): EditionRow['words'] {
  const words: EditionRow['words'] = [{ kind: 'removed', text: before }, { kind: 'added', text: after }]
  return before === after ? [{ kind: 'same', text: after }] : words.filter(({ text }) => text !== '')
}
