import type { EvidenceKind } from '../../align/alignment.ts'
import type { Rule } from './rule.ts'
import type { RowFacts } from './row-facts.ts'

/** Evidence that says something of the work itself; place, neighbours and element type alone do not. */
const telling = new Set<EvidenceKind>(['words', 'concept', 'document', 'store', 'branch', 'message', 'project-lexicon', 'correction'])
const doubtfulScore = 0.5

const onlyOptional = (facts: RowFacts) => facts.mandatory.length === 0 && facts.forbidden.length === 0 && facts.optional.length > 0
const answers = (facts: RowFacts) => facts.optional.map((id) => facts.packageAnswers[id])
const hasActivity = (facts: RowFacts) => [...facts.row.asisSteps, ...facts.row.standardSteps].some((step) => step.family === 'activity')

/** Rules for work that both sides do: doubts about match and function first, then what differs, then what is not known, then the fits. */
export const matchedRules: Rule[] = [
  {
    id: 'R21',
    judgement: 'unclear',
    treatment: null,
    missing: 'match-evidence',
    condition: 'fitgap.rule.R21.condition',
    ground: 'fitgap.rule.R21.ground',
    applies: ({ row, say }) =>
      row.score !== null && row.score < doubtfulScore && !row.evidence.some((item) => telling.has(item.kind))
        ? { asis: say.asis, standard: say.standard, score: row.score.toFixed(2) }
        : null,
  },
  {
    id: 'R22',
    judgement: 'unfit',
    treatment: '1',
    condition: 'fitgap.rule.R22.condition',
    ground: 'fitgap.rule.R22.ground',
    applies: ({ mandatory, optional, forbidden, say }) =>
      forbidden.length > 0 && mandatory.length + optional.length === 0 ? { functions: say.functions(forbidden) } : null,
  },
  {
    id: 'R23',
    judgement: 'partial',
    treatment: '1',
    condition: 'fitgap.rule.R23.condition',
    ground: 'fitgap.rule.R23.ground',
    applies: ({ forbidden, say }) => (forbidden.length > 0 ? { functions: say.functions(forbidden) } : null),
  },
  {
    id: 'R24',
    judgement: 'unfit',
    treatment: '4',
    condition: 'fitgap.rule.R24.condition',
    ground: 'fitgap.rule.R24.ground',
    applies: (facts) => {
      const refused = facts.optional.filter((id) => facts.packageAnswers[id] === false)
      return onlyOptional(facts) && refused.length > 0 ? { functions: facts.say.functions(refused) } : null
    },
  },
  {
    id: 'R25',
    judgement: 'unclear',
    treatment: null,
    missing: 'package-answer',
    condition: 'fitgap.rule.R25.condition',
    ground: 'fitgap.rule.R25.ground',
    applies: (facts) => {
      const open = facts.optional.filter((id) => facts.packageAnswers[id] === undefined)
      return onlyOptional(facts) && open.length > 0 ? { functions: facts.say.functions(open) } : null
    },
  },
  {
    id: 'R26',
    judgement: 'fit',
    treatment: '1',
    condition: 'fitgap.rule.R26.condition',
    ground: 'fitgap.rule.R26.ground',
    applies: ({ row, say }) => (row.tobeChange === 'follows-standard' ? { standard: say.standard } : null),
  },
  {
    id: 'R27',
    judgement: 'partial',
    treatment: '4',
    condition: 'fitgap.rule.R27.condition',
    ground: 'fitgap.rule.R27.ground',
    applies: ({ methodChange, say }) => (methodChange === 'harder' ? { asis: say.asisMethod, standard: say.standardMethod } : null),
  },
  {
    id: 'R28',
    judgement: 'partial',
    treatment: '1',
    condition: 'fitgap.rule.R28.condition',
    ground: 'fitgap.rule.R28.ground',
    applies: ({ methodChange, say }) => (methodChange === 'other' ? { asis: say.asisMethod, standard: say.standardMethod } : null),
  },
  {
    id: 'R29',
    judgement: 'partial',
    treatment: '1',
    condition: 'fitgap.rule.R29.condition',
    ground: 'fitgap.rule.R29.ground',
    applies: ({ find }) => {
      const lane = find('lane')
      return lane && { asis: lane.asis, standard: lane.standard }
    },
  },
  {
    id: 'R30',
    judgement: 'partial',
    treatment: '1',
    condition: 'fitgap.rule.R30.condition',
    ground: 'fitgap.rule.R30.ground',
    applies: ({ find }) => {
      const order = find('order')
      return order && { anchor: order.anchor }
    },
  },
  {
    id: 'R31',
    judgement: 'partial',
    treatment: '1',
    condition: 'fitgap.rule.R31.condition',
    ground: 'fitgap.rule.R31.ground',
    applies: ({ find }) => {
      const document = find('document')
      const names = document && [...document.asis, ...document.standard].map((name) => `「${name}」`).join('、')
      return names === null ? null : { documents: names }
    },
  },
  {
    id: 'R32',
    judgement: 'partial',
    treatment: '1',
    condition: 'fitgap.rule.R32.condition',
    ground: 'fitgap.rule.R32.ground',
    applies: ({ find }) => {
      const branch = find('branch')
      const condition = branch?.asis ?? branch?.standard
      return condition ? { question: condition.question, answer: condition.answer } : null
    },
  },
  {
    id: 'R33',
    judgement: 'unclear',
    treatment: null,
    missing: 'method',
    condition: 'fitgap.rule.R33.condition',
    ground: 'fitgap.rule.R33.ground',
    applies: (facts) =>
      facts.row.comparison.method === 'unknown' && hasActivity(facts)
        ? { names: facts.asisMethod === null ? facts.say.asis : facts.say.standard }
        : null,
  },
  {
    id: 'R34',
    judgement: 'unclear',
    treatment: null,
    missing: 'lane',
    condition: 'fitgap.rule.R34.condition',
    ground: 'fitgap.rule.R34.ground',
    applies: ({ row, say }) =>
      row.comparison.lane === 'unknown' ? { asis: say.asisLane, standard: say.standardLane } : null,
  },
  {
    id: 'R35',
    judgement: 'unclear',
    treatment: null,
    missing: 'implementation-class',
    condition: 'fitgap.rule.R35.condition',
    ground: 'fitgap.rule.R35.ground',
    applies: ({ row, mandatory, optional, standardOnSystem, say }) =>
      row.functionsKnown && standardOnSystem && mandatory.length + optional.length === 0 ? { standard: say.standard } : null,
  },
  {
    id: 'R36',
    judgement: 'fit',
    treatment: '2',
    condition: 'fitgap.rule.R36.condition',
    ground: 'fitgap.rule.R36.ground',
    applies: (facts) =>
      onlyOptional(facts) && answers(facts).every((answer) => answer === true) ? { functions: facts.say.functions(facts.optional) } : null,
  },
  {
    id: 'R37',
    judgement: 'fit',
    treatment: '1',
    condition: 'fitgap.rule.R37.condition',
    ground: 'fitgap.rule.R37.ground',
    applies: ({ methodChange, say }) => (methodChange === 'eased' ? { asis: say.asisMethod, standard: say.standardMethod } : null),
  },
  {
    id: 'R38',
    judgement: 'fit',
    treatment: '1',
    condition: 'fitgap.rule.R38.condition',
    ground: 'fitgap.rule.R38.ground',
    applies: ({ find }) => {
      const grouping = find('grouping')
      return grouping && { asis: grouping.asis, standard: grouping.standard }
    },
  },
  {
    id: 'R39',
    judgement: 'fit',
    treatment: null,
    condition: 'fitgap.rule.R39.condition',
    ground: 'fitgap.rule.R39.ground',
    applies: ({ mandatory, say }) =>
      mandatory.length > 0 ? { functions: say.functions(mandatory), lane: say.asisLane, method: say.asisMethod } : null,
  },
  {
    id: 'R40',
    judgement: 'fit',
    treatment: null,
    condition: 'fitgap.rule.R40.condition',
    ground: 'fitgap.rule.R40.ground',
    applies: ({ say }) => ({ lane: say.asisLane, method: say.asisMethod }),
  },
]
