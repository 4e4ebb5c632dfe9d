import type { ReactNode } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import type { ReturnedChange, ReturnedLine } from '../../../../shared/contract/sent-sheets.ts'
import type { Translate } from '../../../../shared/i18n/translate.ts'
import { describeCause } from '../../../api/describe-error.ts'
import { CheckField } from '../../../ui/field/check-field.tsx'
import type { ReturnEntry } from '../return-entries.ts'
import { chooseLine, chooseSide, type ReturnReview, type Side } from '../return-state.ts'
import { ChangedValue, SentValue } from './changed-value.tsx'

/** The cells of one line of the review, by column: choice, place, 元の値, こちら, 相手. Without a review nothing can be chosen. */
export function returnCells(entry: ReturnEntry, review: Pick<ReturnReview, 'sides' | 'added'> | null, translate: Translate): ReactNode[] {
  switch (entry.kind) {
    case 'heading':
      return [<strong key="heading">{headingOf(entry, translate)}</strong>]
    case 'change':
      return changeCells(entry.change, review?.sides ?? null, translate)
    case 'added':
      return lineCells(entry.line, review?.added ?? null, translate)
    case 'missing':
      return [
        '',
        <span key="place">
          <span className="identifier">{entry.rowKey}</span>　{entry.name}
        </span>,
        '',
        '',
        '',
      ]
    case 'note':
      return [<span key="note">{[entry.note.line !== null && translate('sentSheets.return.line', { line: entry.note.line }), describeCause(entry.note, translate)].filter(Boolean).join('　')}</span>]
  }
}

function headingOf({ part, count }: Extract<ReturnEntry, { kind: 'heading' }>, translate: Translate): string {
  if (part === 'added') return `${translate('sentSheets.return.added', { count })}　${translate('sentSheets.return.addedHint')}`
  if (part === 'missing') return `${translate('sentSheets.return.missing', { count })}　${translate('sentSheets.return.missingHint')}`
  if (part === 'notes') return translate('sentSheets.return.notes', { count })
  return `${translate(`sentSheets.return.filter.${part}`)} ${count}`
}

function changeCells(change: ReturnedChange, sides: ReadonlyMap<string, Side> | null, translate: Translate): ReactNode[] {
  const { key, kind, base, ours, theirs, understood, cautions, problem } = change
  return [
    <span key="kind" className={`return-choice return-choice--${kind}`}>
      {sides === null || kind === 'refused' ? translate(`sentSheets.return.kind.${kind}`) : <Choice change={change} side={sides.get(key) ?? null} translate={translate} />}
    </span>,
    <span key="place">
      <span className="identifier">{change.number === null ? change.rowKey : `${change.number}`}</span>　{change.rowName}
      <span className="return-place">
        {change.header}　{translate('sentSheets.return.line', { line: change.line })}
      </span>
    </span>,
    <SentValue key="base" value={base} />,
    <ChangedValue key="ours" base={base} value={ours} />,
    <span key="theirs">
      {kind === 'refused' ? <SentValue value={theirs} /> : <ChangedValue base={base} value={theirs.trim()} />}
      {understood !== null && <span className="return-place">{translate('sentSheets.return.understood', { value: understood })}</span>}
      {cautions.map((caution) => (
        <span key={caution.reason} className="return-place">▲ {describeCause(caution, translate)}</span>
      ))}
      {problem !== null && <span className="return-problem">{describeCause(problem, translate)}</span>}
    </span>,
  ]
}

function Choice({ change, side, translate }: { change: ReturnedChange; side: Side | null; translate: Translate }) {
  const names = { row: `${change.rowKey} ${change.rowName}`, column: change.header }
  if (change.kind === 'clean') {
    return (
      <CheckField aria-label={translate('sentSheets.return.takeOf', names)} isSelected={side === 'theirs'} onChange={(isTaken) => chooseSide([change.key], isTaken ? 'theirs' : null)}>
        {translate('sentSheets.return.kind.clean')}
      </CheckField>
    )
  }
  return (
    <RadioGroup className="segments" orientation="horizontal" aria-label={translate('sentSheets.return.chooseOf', names)} value={side} onChange={(chosen) => chooseSide([change.key], chosen as Side)}>
      <Radio className="segment" value="ours">{translate('sentSheets.return.choose.ours')}</Radio>
      <Radio className="segment" value="theirs">{translate('sentSheets.return.choose.theirs')}</Radio>
    </RadioGroup>
  )
}

function lineCells(line: ReturnedLine, added: ReadonlySet<string> | null, translate: Translate): ReactNode[] {
  return [
    line.problem === null && added !== null ? (
      <CheckField key="take" aria-label={translate('sentSheets.return.takeLine', { line: line.line, name: line.name })} isSelected={added.has(line.key)} onChange={(isTaken) => chooseLine(line.key, isTaken)} />
    ) : (
      <span key="kind">{line.problem === null ? '' : translate('sentSheets.return.kind.refused')}</span>
    ),
    <span key="place">
      {line.name}
      <span className="return-place">{translate('sentSheets.return.line', { line: line.line })}</span>
    </span>,
    '',
    '',
    <span key="cells">
      {line.cells.map(({ header, text }) => (
        <span key={header} className="return-added-cell">
          {header}：{text}
        </span>
      ))}
      {line.problem !== null && <span className="return-problem">{describeCause(line.problem, translate)}</span>}
    </span>,
  ]
}
