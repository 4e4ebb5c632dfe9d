import { methodClass } from '../steps/step-method.ts'
import type { Rule } from './rule.ts'

/** Work that only the town does. */
export const townOnlyRules: Rule[] = [
  {
    id: 'R01',
    judgement: 'out-of-scope',
    treatment: '1',
    condition: 'fitgap.rule.R01.condition',
    ground: 'fitgap.rule.R01.ground',
    applies: ({ row, say }) => (row.tobeChange === 'dropped' ? { asis: say.asis } : null),
  },
  {
    id: 'R02',
    judgement: 'out-of-scope',
    treatment: null,
    condition: 'fitgap.rule.R02.condition',
    ground: 'fitgap.rule.R02.ground',
    applies: ({ row, say }) =>
      row.asisSteps.every((step) => step.role === 'resident' || step.role === 'outside') ? { lane: say.asisLane } : null,
  },
  {
    id: 'R03',
    judgement: 'unclear',
    treatment: null,
    missing: 'method',
    condition: 'fitgap.rule.R03.condition',
    ground: 'fitgap.rule.R03.ground',
    applies: ({ asisMethod, say }) => (asisMethod === null ? { asis: say.asis } : null),
  },
  {
    id: 'R04',
    judgement: 'unfit',
    treatment: '4',
    condition: 'fitgap.rule.R04.condition',
    ground: 'fitgap.rule.R04.ground',
    applies: ({ asisMethod, say }) =>
      asisMethod !== null && methodClass(asisMethod) !== 'by-hand' ? { lane: say.asisLane, method: say.asisMethod } : null,
  },
  {
    id: 'R05',
    judgement: 'unfit',
    treatment: '1',
    condition: 'fitgap.rule.R05.condition',
    ground: 'fitgap.rule.R05.ground',
    applies: ({ say }) => ({ lane: say.asisLane, method: say.asisMethod }),
  },
]

/** Work that only the standard has. */
export const standardOnlyRules: Rule[] = [
  {
    id: 'R11',
    judgement: 'out-of-scope',
    treatment: null,
    condition: 'fitgap.rule.R11.condition',
    ground: 'fitgap.rule.R11.ground',
    applies: ({ row, forbidden, say }) =>
      row.functions.length > 0 && row.functions.every((item) => item.implementationClass === 'forbidden')
        ? { functions: say.functions(forbidden) }
        : null,
  },
  {
    id: 'R12',
    judgement: 'out-of-scope',
    treatment: null,
    condition: 'fitgap.rule.R12.condition',
    ground: 'fitgap.rule.R12.ground',
    applies: ({ row, mandatory, optional, say }) =>
      mandatory.length === 0 && optional.length > 0 && row.tobe.length === 0 ? { functions: say.functions(optional) } : null,
  },
  {
    id: 'R13',
    judgement: 'out-of-scope',
    treatment: null,
    condition: 'fitgap.rule.R13.condition',
    ground: 'fitgap.rule.R13.ground',
    applies: ({ row, say }) =>
      row.functions.length === 0 && row.standardSteps.every((step) => step.role === 'outside' || step.role === 'resident')
        ? { lane: say.standardLane }
        : null,
  },
  {
    id: 'R14',
    judgement: 'unclear',
    treatment: null,
    missing: 'implementation-class',
    condition: 'fitgap.rule.R14.condition',
    ground: 'fitgap.rule.R14.ground',
    applies: ({ mandatory, optional, say }) => (mandatory.length === 0 && optional.length === 0 ? { standard: say.standard } : null),
  },
  {
    id: 'R15',
    judgement: 'unclear',
    treatment: null,
    missing: 'method',
    condition: 'fitgap.rule.R15.condition',
    ground: 'fitgap.rule.R15.ground',
    applies: ({ row, standardMethod, say }) =>
      standardMethod === null && row.standardSteps.some((step) => step.family === 'activity') ? { standard: say.standard } : null,
  },
  {
    id: 'R16',
    judgement: 'fit',
    treatment: '1',
    condition: 'fitgap.rule.R16.condition',
    ground: 'fitgap.rule.R16.ground',
    applies: ({ mandatory, optional, standardMethod, say }) =>
      standardMethod !== null && methodClass(standardMethod) === 'by-system'
        ? { functions: say.functions([...mandatory, ...optional]), method: say.standardMethod }
        : null,
  },
  {
    id: 'R17',
    judgement: 'partial',
    treatment: '1',
    condition: 'fitgap.rule.R17.condition',
    ground: 'fitgap.rule.R17.ground',
    applies: ({ mandatory, optional, say }) => ({
      functions: say.functions([...mandatory, ...optional]),
      lane: say.standardLane,
      method: say.standardMethod,
    }),
  },
]
