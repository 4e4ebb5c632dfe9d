import { describeEvidence } from '../../../../shared/align/describe-evidence.ts'
import { judgements, judgementSymbols } from '../../../../shared/fitgap/judgement/judgement.ts'
import { necessities } from '../../../../shared/fitgap/judgement/necessity.ts'
import { treatments, treatmentSymbols } from '../../../../shared/fitgap/judgement/treatment.ts'
import { differenceSentence } from '../../../../shared/fitgap/rows/difference-sentence.ts'
import { type RowKind, rowKindSymbols } from '../../../../shared/fitgap/rows/row-kind.ts'
import type { Translate } from '../../../../shared/i18n/translate.ts'
import type { FitGapLine } from './fit-gap-line.ts'
import type { CellContent, CellFormat, CellTone } from './sheet-model.ts'

export type ColumnId =
  | 'number' | 'kind' | 'standardName' | 'standardLane' | 'middle' | 'functionId' | 'requirement' | 'implementationClass' | 'moreFunctions'
  | 'asisName' | 'asisLane' | 'tobeName' | 'tobeLane' | 'tobeChange' | 'difference' | 'suggestion' | 'ground'
  | 'judgement' | 'necessity' | 'treatment' | 'reason' | 'decider' | 'decidedOn' | 'state'
  | 'score' | 'evidence' | 'rule' | 'key' | 'standardId' | 'asisId' | 'tobeId'

export interface FitGapColumn {
  id: ColumnId
  width: number
  format: CellFormat
  isOurs?: boolean
  isTobe?: boolean
  /** Right of this column nothing is printed. */
  isMachine?: boolean
  value: (line: FitGapLine, say: Say) => CellContent
  tone?: (line: FitGapLine) => CellTone | undefined
  choices?: (say: Say) => string[]
}

/** The words of the workbook in one language; sentences of a row are made once, not once per line. */
export interface Say {
  translate: Translate
  kind: (line: FitGapLine) => string
  judgement: (id: (typeof judgements)[number]) => string
  treatment: (id: (typeof treatments)[number]) => string
  difference: (line: FitGapLine) => string
  evidence: (line: FitGapLine) => string
}

const shownEvidence = 3

/** The words of one language for cells: judgements and treatments with their symbols. */
export function createSay(translate: Translate): Say {
  const differences = new WeakMap<object, string>()
  const kinds = new Map<RowKind, string>()
  const remember = (line: FitGapLine, make: () => string) => {
    const known = differences.get(line.row) ?? make()
    differences.set(line.row, known)
    return known
  }
  return {
    translate,
    kind: ({ row }) => {
      const known = kinds.get(row.kind) ?? `${rowKindSymbols[row.kind]} ${translate(`fitgap.kind.${row.kind}`)}`
      kinds.set(row.kind, known)
      return known
    },
    judgement: (id) => `${judgementSymbols[id]} ${translate(`fitgap.judgement.${id}`)}`,
    treatment: (id) => `${treatmentSymbols[id]} ${translate(`fitgap.treatment.${id}`)}`,
    difference: (line) => remember(line, () => differenceSentence(line.row, translate)),
    evidence: ({ row }) => row.evidence.slice(0, shownEvidence).map((item) => describeEvidence(item, translate)).join(''),
  }
}

const kindTone: Partial<Record<RowKind, CellTone>> = {
  matched: 'quiet', split: 'shape', merged: 'shape', moved: 'shape', 'town-only': 'town-only', 'standard-only': 'standard-only',
}
const missing = (step: unknown): CellTone | undefined => (step === null ? 'quiet' : undefined)

/** The columns of the main sheet: what is compared, what differs, what is suggested, what is decided, then what machines need. */
export const fitGapColumns: readonly FitGapColumn[] = [
  { id: 'number', width: 5, format: 'count', value: ({ row }) => row.number },
  { id: 'kind', width: 12, format: 'center', value: (line, say) => say.kind(line), tone: ({ row }) => kindTone[row.kind] },
  {
    id: 'standardName', width: 24, format: 'wrap', tone: ({ standard }) => missing(standard),
    value: ({ standard }, say) => (standard === null ? say.translate('fitgap.sheet.notInStandard') : standard.name || say.translate('fitgap.unnamed')),
  },
  { id: 'standardLane', width: 11, format: 'wrap', value: ({ standard }) => standard?.lane ?? null },
  { id: 'middle', width: 11, format: 'wrap', value: ({ mainFunction }) => mainFunction?.middle || null },
  { id: 'functionId', width: 9.5, format: 'text', value: ({ mainFunction }) => mainFunction?.id ?? null },
  { id: 'requirement', width: 24, format: 'wrap', value: ({ mainFunction }) => mainFunction?.requirement || null },
  {
    id: 'implementationClass', width: 11, format: 'wrap',
    value: ({ mainFunction }, say) => (mainFunction ? say.translate(`fitgap.class.${mainFunction.implementationClass}`) : null),
  },
  { id: 'moreFunctions', width: 6, format: 'count', value: ({ moreFunctions }) => moreFunctions || null },
  {
    id: 'asisName', width: 24, format: 'wrap', tone: ({ asis }) => missing(asis),
    value: ({ asis }, say) => (asis === null ? say.translate('fitgap.sheet.notInAsis') : asis.name || say.translate('fitgap.unnamed')),
  },
  { id: 'asisLane', width: 11, format: 'wrap', value: ({ asis }) => asis?.lane ?? null },
  { id: 'tobeName', isTobe: true, width: 22, format: 'wrap', value: ({ tobe }, say) => (tobe === null ? null : tobe.name || say.translate('fitgap.unnamed')) },
  { id: 'tobeLane', isTobe: true, width: 11, format: 'wrap', value: ({ tobe }) => tobe?.lane ?? null },
  {
    id: 'tobeChange', isTobe: true, width: 11, format: 'wrap',
    value: ({ row }, say) => (row.tobeChange === null ? null : say.translate(`fitgap.tobe.${row.tobeChange}`)),
  },
  { id: 'difference', width: 32, format: 'wrap', value: (line, say) => say.difference(line) },
  {
    id: 'suggestion', width: 12, format: 'center', tone: () => 'quiet',
    value: ({ suggestion }, say) => (suggestion ? say.judgement(suggestion.judgement) : null),
  },
  { id: 'ground', width: 28, format: 'wrap', tone: () => 'quiet', value: ({ suggestion }) => suggestion?.ground ?? null },
  {
    id: 'judgement', isOurs: true, width: 12, format: 'center', choices: (say) => judgements.map(say.judgement),
    value: ({ decided }, say) => (decided?.judgement ? say.judgement(decided.judgement) : null),
    tone: ({ state }) => (state === 'rejudge' ? 'stale' : 'decided'),
  },
  {
    id: 'necessity', isOurs: true, width: 10, format: 'center',
    choices: (say) => necessities.map((id) => say.translate(`fitgap.necessity.${id}`)),
    value: ({ decided }, say) => (decided?.necessity ? say.translate(`fitgap.necessity.${decided.necessity}`) : null),
  },
  {
    id: 'treatment', isOurs: true, width: 15, format: 'wrap', choices: (say) => treatments.map(say.treatment),
    value: ({ decided }, say) => (decided?.treatment ? say.treatment(decided.treatment) : null),
  },
  { id: 'reason', isOurs: true, width: 24, format: 'wrap', value: ({ decided }) => decided?.reason || null },
  { id: 'decider', isOurs: true, width: 10, format: 'wrap', value: ({ decided }) => decided?.decider || null },
  { id: 'decidedOn', isOurs: true, width: 11, format: 'date', value: ({ decided }) => (decided?.decidedOn ? new Date(`${decided.decidedOn}T00:00:00Z`) : null) },
  { id: 'state', width: 10, format: 'center', value: ({ state }, say) => say.translate(`fitgap.state.${state}`) },
  { id: 'score', isMachine: true, width: 7, format: 'percent', value: ({ row }) => (row.score === null ? null : Math.round(row.score * 1000) / 1000) },
  { id: 'evidence', isMachine: true, width: 64, format: 'wrap', value: (line, say) => say.evidence(line) || null },
  { id: 'rule', isMachine: true, width: 6, format: 'text', value: ({ suggestion }) => suggestion?.rule ?? null },
  { id: 'key', isMachine: true, width: 36, format: 'text', value: ({ row }) => row.key },
  { id: 'standardId', isMachine: true, width: 20, format: 'text', value: ({ standard }) => standard?.id ?? null },
  { id: 'asisId', isMachine: true, width: 20, format: 'text', value: ({ asis }) => asis?.id ?? null },
  { id: 'tobeId', isMachine: true, isTobe: true, width: 20, format: 'text', value: ({ tobe }) => tobe?.id ?? null },
]
