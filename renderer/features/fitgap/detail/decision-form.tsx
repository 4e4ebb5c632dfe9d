import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'
import type { AnalysisRow, Decision } from '../../../../shared/contract/analysis.ts'
import { judgements, judgementSymbols } from '../../../../shared/fitgap/judgement/judgement.ts'
import { necessities } from '../../../../shared/fitgap/judgement/necessity.ts'
import { treatments, treatmentSymbols } from '../../../../shared/fitgap/judgement/treatment.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { decider, setPerson, usePerson } from '../../../app/state/person.ts'
import { useIsReadOnly } from '../../../app/state/session.ts'
import { Button } from '../../../ui/button/button.tsx'
import { JudgementIcon } from '../../../ui/marks/judgement-icon.tsx'
import { useComparison, useComparisonState } from '../comparison/use-comparison.ts'
import { focusGrid } from '../grid/focus-grid.ts'
import { ChoiceSegments } from './choice-segments.tsx'
import { DateField } from './date-field.tsx'
import { DeciderLine, isDeciderSkipped } from './decider-line.tsx'
import { decisionToWrite, hasNewerWords, lacksReason, sharedDecision, treatmentAsSuggested } from './decision-draft.ts'
import type { Draft } from './draft.ts'
import { MatchGrounds } from './match-grounds.tsx'
import { NoteField } from './note-field.tsx'
import { RowHistory } from './row-history.tsx'
import { useRowHistory } from './use-row-history.ts'
import { clearDrafts, setDrafts, useDecisions } from './use-decisions.ts'
import { useWriteWords } from './use-write-words.ts'

/** The fields in the order of the method, and the one button that says what will be decided. */
export function DecisionForm({ rows, row }: { rows: readonly AnalysisRow[]; row: AnalysisRow }) {
  const translate = useTranslate()
  const comparison = useComparison()
  const decisions = useDecisions()
  const isReadOnly = useIsReadOnly()
  const [part, setPart] = useState<'grounds' | 'history' | null>(null)
  const draft = useComparisonState((state) => state.drafts.get(row.key)) ?? none
  const stored = sharedDecision(rows)
  const shown: Decision = { ...stored, decider: stored.decider || decider(), ...draft }
  const suggestion = rows.length === 1 ? row.suggestion : null
  const judgement = shown.judgement ?? suggestion?.judgement ?? null
  const needsReason = lacksReason(rows, draft)
  const words = useWriteWords(rows, draft)
  const history = useRowHistory(row)
  const isAnonymous = usePerson((person) => person.name.trim() + person.office.trim() === '')
  const [isSkipped, setIsSkipped] = useState(isDeciderSkipped)
  const asksDecider = isAnonymous && !isSkipped && !isReadOnly && stored.decider === '' && draft.decider === undefined
  const form = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The rule that asks for a reason is read before the reason is written.
    if (needsReason) form.current?.querySelector('[data-field="reason"]')?.scrollIntoView({ block: 'nearest' })
  }, [needsReason])

  const change = (fields: Draft) => setDrafts(comparison, rows, fields)
  const decide = () => {
    if (judgement === null) return
    const by = draft.decider ?? (stored.decider || decider())
    const treatment = suggestion === null ? {} : treatmentAsSuggested(row, draft, judgement)
    const written = decisionToWrite(rows, { ...draft, ...treatment, judgement, decider: by })
    if (decider() === '' && by.trim() !== '') setPerson({ name: by.trim(), office: '' })
    words.forget()
    clearDrafts(comparison, rows)
    decisions.decide(rows, written)
    focusGrid()
  }
  const isDecided = rows.every((each) => each.state === 'decided') && (draft.judgement ?? null) === null && !hasNewerWords(rows, draft)
  const canDecide = judgement !== null && !needsReason && !isDecided && !isReadOnly
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing || event.keyCode === 229) return
    // Here the keys mean the filled button, not the suggestions of the table.
    event.preventDefault()
    if (canDecide) decide()
  }
  const leave = (event: FocusEvent) => {
    if (rows.length === 1 && !event.currentTarget.contains(event.relatedTarget)) words.write()
  }
  return (
    <div ref={form} className="detail-form" onBlur={leave}>
      <div className="detail-body" onKeyDown={press}>
        <div className="detail-field" data-field="judgement">
          <p className="detail-label" id="fitgap-judgement">
            {translate('fitgap.column.judgement')}
            {suggestion !== null && (
              <span className="muted">{translate('compare.suggestedBecause', { judgement: judgementSymbols[suggestion.judgement], ground: suggestion.ground })}</span>
            )}
          </p>
          <ChoiceSegments
            labelledBy="fitgap-judgement"
            className="segments--judgement"
            value={shown.judgement}
            isDisabled={isReadOnly}
            choices={judgements.map((id) => ({
              id,
              label: translate(`fitgap.judgement.${id}`),
              icon: <JudgementIcon judgement={id} size={14} />,
              isSuggested: suggestion?.judgement === id,
              note: suggestion?.judgement === id ? translate('compare.isSuggested') : undefined,
            }))}
            onChange={(chosen) => change({ judgement: chosen })}
          />
        </div>
        <div className="detail-field detail-field--row">
          <p className="detail-label" id="fitgap-necessity">
            {translate('compare.field.necessity')}
          </p>
          <ChoiceSegments
            labelledBy="fitgap-necessity"
            value={shown.necessity}
            isDisabled={isReadOnly}
            choices={necessities.map((id) => ({ id, label: translate(`fitgap.necessity.${id}`) }))}
            onChange={(necessity) => change({ necessity })}
          />
        </div>
        <div className="detail-field">
          <p className="detail-label" id="fitgap-treatment">
            {translate('fitgap.column.treatment')}
          </p>
          <ChoiceSegments
            labelledBy="fitgap-treatment"
            className="segments--wide"
            value={shown.treatment}
            isDisabled={isReadOnly}
            choices={treatments.map((id) => ({ id, label: `${treatmentSymbols[id]} ${translate(`compare.treatment.${id}`)}`, isSuggested: suggestion?.treatment === id }))}
            onChange={(treatment) => change({ treatment })}
          />
        </div>
        <NoteField
          field="reason"
          label={translate(shown.treatment === '3' ? 'compare.field.reasonNeeded' : 'fitgap.column.reason')}
          error={needsReason ? translate('analysis.justificationNeeded') : undefined}
          note={hasNewerWords(rows, draft) ? translate(whenStored()) : undefined}
          isRequired={shown.treatment === '3'}
          value={shown.reason}
          isReadOnly={isReadOnly}
          onChange={(reason) => change({ reason })}
        />
        <NoteField field="evidence" label={translate('fitgap.column.evidence')} value={shown.evidence} isReadOnly={isReadOnly} onChange={(evidence) => change({ evidence })} />
        <div className="detail-pairs">
          <NoteField field="owner" isLine maxLength={60} label={translate('compare.field.owner')} value={shown.owner} isReadOnly={isReadOnly} onChange={(owner) => change({ owner })} />
          <DateField label={translate('compare.field.dueDate')} value={shown.dueDate} isReadOnly={isReadOnly} onChange={(dueDate) => change({ dueDate })} />
        </div>
        <NoteField field="note" label={translate('fitgap.column.note')} value={shown.note} isReadOnly={isReadOnly} onChange={(note) => change({ note })} />
        {!asksDecider && (
          <NoteField
            field="decider"
            isLine
            maxLength={60}
            label={translate('compare.field.decider')}
            value={shown.decider}
            isReadOnly={isReadOnly}
            onChange={(name) => change({ decider: name })}
          />
        )}
        {rows.length === 1 && part === 'grounds' && <MatchGrounds row={row} />}
        {rows.length === 1 && part === 'history' && <RowHistory decisions={history} />}
      </div>
      {asksDecider && <DeciderLine onSkip={() => setIsSkipped(true)} />}
      <div className="detail-actions">
        {rows.length === 1 && (
          <>
            <Button look="bare" aria-expanded={part === 'grounds'} onPress={() => setPart(part === 'grounds' ? null : 'grounds')}>
              {translate('compare.grounds', { count: row.reasons.length })}
            </Button>
            <Button look="bare" aria-expanded={part === 'history'} onPress={() => setPart(part === 'history' ? null : 'history')}>
              {translate('compare.history', { count: history?.length ?? 1 })}
            </Button>
          </>
        )}
        <span className="grow" />
        {isReadOnly ? (
          <span className="muted">{translate('compare.readOnlyShort')}</span>
        ) : (
          <Button look="filled" isDisabled={!canDecide} onPress={decide}>
            {judgement === null ? translate('compare.chooseJudgement') : decideLabel(judgement, rows.length)}
          </Button>
        )}
      </div>
    </div>
  )

  function whenStored() {
    if (rows.length > 1) return 'compare.notYetStoredRows'
    return row.state === 'rejudge' ? 'compare.storedWithJudgement' : 'compare.notYetStored'
  }

  function decideLabel(chosen: NonNullable<typeof judgement>, count: number): string {
    const values = { symbol: judgementSymbols[chosen], judgement: translate(`fitgap.judgement.${chosen}`), count }
    return translate(count > 1 ? 'compare.decideRows' : 'compare.decide', values)
  }
}

const none: Draft = {}
