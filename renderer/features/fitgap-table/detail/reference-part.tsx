import type { FitGapCell, FitGapCellFields, FitGapReference, FitGapTableRow } from '../../../../shared/contract/fit-gap-tables.ts'
import type { MessageKey } from '../../../../shared/i18n/translate.ts'
import { wordDifference } from '../../../../shared/text/word-difference.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Icon } from '../../../ui/icon/icon.tsx'
import { ChangedWords } from '../../spec-difference/changed-words.tsx'
import { JudgementMark } from '../judgement-mark.tsx'
import { openFunction, openStepLink } from '../open-places.ts'
import { useTable, useTableState } from '../use-table.ts'
import { ChoiceField } from './choice-field.tsx'
import { DraftField } from './draft-field.tsx'
import { EvidenceList } from './evidence-list.tsx'

export interface ReferencePartProps {
  row: FitGapTableRow
  reference: FitGapReference
  cell: FitGapCell
  isReadOnly: boolean
}

/** Step 1 of a row against one reference: 判定, ちがい, 根拠, I/F. */
export function ReferencePart({ row, reference, cell, isReadOnly }: ReferencePartProps) {
  const table = useTable()
  const translate = useTranslate()
  const judgements = useTableState((state) => state.view.judgements)
  const write = (fields: Partial<FitGapCellFields>) => table.write({ rows: [], cells: [{ row: row.id, reference: reference.id, fields }] })
  const suggested = judgements.find(({ key }) => key === cell.suggestion?.judgement)
  const old = judgements.find(({ key }) => key === cell.judgement)
  const { facts } = cell
  return (
    <section className="table-detail-part" aria-label={reference.name}>
      <h3>{reference.name}</h3>
      {cell.rejudge !== null && (
        <div className="rejudge-note">
          <p>
            <span className="warning-mark">
              <Icon name="warning" />
            </span>
            <b>{translate('fitgap.state.rejudge')}</b> {cell.rejudge.cause}
          </p>
          {old !== undefined && <p>{translate('fitgapTable.detail.old', { name: `${old.symbol} ${old.name}` })}</p>}
          {cell.rejudge.before !== cell.rejudge.after && (
            <p className="word-difference">
              <ChangedWords words={wordDifference(cell.rejudge.before, cell.rejudge.after)} />
            </p>
          )}
          {old !== undefined && !isReadOnly && (
            <Button onPress={() => write({ judgement: cell.judgement })}>{translate('fitgapTable.detail.keep', { name: old.name })}</Button>
          )}
        </div>
      )}
      {suggested !== undefined && cell.judgement !== suggested.key && (
        <p className="suggestion-line">
          <span className="ink-2">{translate('fitgapTable.detail.suggestion', { name: `${suggested.symbol} ${suggested.name}`, reason: cell.suggestion?.reason ?? '' })}</span>
          {!isReadOnly && (
            <Button look="link" onPress={() => void table.acceptSuggestions([row.id], reference.id)}>
              {translate('fitgapTable.detail.accept')}
            </Button>
          )}
        </p>
      )}
      <ChoiceField
        className="table-choice--judgement"
        label={translate('fitGapTables.column.judgement')}
        value={cell.rejudge === null ? cell.judgement : ''}
        isReadOnly={isReadOnly}
        choices={judgements.map((entry) => ({ id: entry.key, label: entry.name, icon: <JudgementMark entry={entry} />, isSuggested: entry.key === suggested?.key && cell.judgement === '' }))}
        onChange={(judgement) => write({ judgement })}
      />
      {reference.kind === 'package' && (
        <p>
          {facts.answer === ''
            ? translate('fitgapTable.detail.noAnswer')
            : translate('fitgapTable.detail.answer', { answer: { yes: '○', partial: '△', no: '×' }[facts.answer], cost: facts.cost === null ? translate('fitgapTable.detail.noCost') : translate('fitgapTable.detail.cost', { cost: facts.cost.toLocaleString() }) })}
          {facts.comment !== '' && <span className="ink-2"> {facts.comment}</span>}
        </p>
      )}
      <DraftField
        label={translate('fitGapTables.column.difference')}
        value={cell.difference}
        isReadOnly={isReadOnly}
        note={cell.difference === '' && facts.difference !== '' ? translate('fitgapTable.detail.machineDifference', { text: facts.difference }) : undefined}
        onCommit={(difference) => write({ difference })}
      />
      {(facts.functions.length > 0 || facts.steps.length > 0) && (
        <div>
          <span className="field-label">{translate('fitgapTable.detail.facts')}</span>
          <ul className="facts-list">
            {facts.steps.map((step) => (
              <li key={`${step.flow} ${step.element}`}>
                <Button look="link" isDisabled={step.isGone} onPress={() => openStepLink(step)}>
                  {step.name || translate('fitgap.unnamed')}
                </Button>
              </li>
            ))}
            {facts.functions.map((each) => (
              <li key={`${each.kind} ${each.code}`}>
                <Button look="link" className="identifier" onPress={() => openFunction(table, row, each.code)}>
                  {each.code}
                </Button>{' '}
                {each.name}
                {classWord(each.class) !== null && <span className="ink-2"> {translate(classWord(each.class)!)}</span>}
                {each.text !== '' && <p className="ink-2">{each.text}</p>}
              </li>
            ))}
          </ul>
        </div>
      )}
      <EvidenceList row={row} cell={cell} isReadOnly={isReadOnly} onChange={(evidence) => write({ evidence })} />
      <div className="table-detail-pair">
        <DraftField label={translate('fitGapTables.column.interfaceSystem')} value={cell.interfaceSystem} isLine maxLength={200} isReadOnly={isReadOnly} onCommit={(interfaceSystem) => write({ interfaceSystem })} />
        <ChoiceField
          label={translate('fitGapTables.column.interfaceChange')}
          value={cell.interfaceChange}
          isReadOnly={isReadOnly}
          choices={(['possible', 'impossible', 'unknown'] as const).map((id) => ({ id, label: translate(`fitGapTables.interface.${id}`) }))}
          onChange={(interfaceChange) => write({ interfaceChange })}
        />
      </div>
    </section>
  )
}

/** 実装区分 as a word; null where the list does not say one. */
function classWord(given: string): MessageKey | null {
  return given === 'mandatory' || given === 'optional' || given === 'forbidden' ? `fitgap.class.${given}` : null
}
