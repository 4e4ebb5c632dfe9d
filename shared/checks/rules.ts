import type { CheckRule } from './rule.ts'
import { findBranchesWithoutLabel } from './rules/branches-without-label.ts'
import { findCrossedBorders } from './rules/crossed-borders.ts'
import { findCutTexts } from './rules/cut-texts.ts'
import { findDeadEnds } from './rules/dead-ends.ts'
import { findDocumentsNeverRead } from './rules/documents-never-read.ts'
import { findDocumentsNeverWritten } from './rules/documents-never-written.ts'
import { findEmptyLanes } from './rules/empty-lanes.ts'
import { findForeignSymbols } from './rules/foreign-symbols.ts'
import { findMissingEnds } from './rules/missing-ends.ts'
import { findMissingNames } from './rules/missing-names.ts'
import { findMissingStarts } from './rules/missing-starts.ts'
import { findNamelessEvents } from './rules/nameless-events.ts'
import { findNamesWithoutAction } from './rules/names-without-action.ts'
import { findRepeatedSteps } from './rules/repeated-steps.ts'
import { findStepsWithoutLane } from './rules/steps-without-lane.ts'
import { findTermVariants } from './rules/term-variants.ts'
import { findTwoActions } from './rules/two-actions.ts'
import { findUnclearSplits } from './rules/unclear-splits.ts'
import { findUnreachableSteps } from './rules/unreachable-steps.ts'
import { findFullSheets } from './rules/full-sheets.ts'

/** Every rule; README.md in this folder gives reason and example of each. */
export const rules: readonly CheckRule[] = [
  { id: 'C01', severity: 'error', find: findMissingStarts },
  { id: 'C02', severity: 'error', find: findMissingEnds },
  { id: 'C03', severity: 'error', find: findDeadEnds },
  { id: 'C04', severity: 'error', find: findUnreachableSteps },
  { id: 'C05', severity: 'error', find: findBranchesWithoutLabel },
  { id: 'C06', severity: 'warning', find: findUnclearSplits },
  { id: 'C07', severity: 'warning', find: findStepsWithoutLane },
  { id: 'C08', severity: 'hint', find: findNamesWithoutAction },
  { id: 'C09', severity: 'warning', find: findTwoActions },
  { id: 'C10', severity: 'warning', find: findRepeatedSteps },
  { id: 'C11', severity: 'warning', find: findTermVariants },
  { id: 'C12', severity: 'hint', find: findForeignSymbols },
  { id: 'C13', severity: 'warning', find: findEmptyLanes },
  { id: 'C14', severity: 'hint', find: findDocumentsNeverRead },
  { id: 'C15', severity: 'hint', find: findDocumentsNeverWritten },
  { id: 'C16', severity: 'warning', find: findCrossedBorders },
  { id: 'C17', severity: 'warning', find: findCutTexts },
  { id: 'C18', severity: 'hint', find: findFullSheets },
  { id: 'C19', severity: 'warning', find: findNamelessEvents },
  { id: 'C20', severity: 'warning', find: findMissingNames },
]
