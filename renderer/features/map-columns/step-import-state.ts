import { create } from 'zustand'
import type { TableFile } from '../../../shared/contract/steps.ts'
import type { ColumnChoice } from '../../../shared/columns/choose-at-first.ts'
import type { ShellFile } from '../../shell/shell.ts'

export interface StepImport {
  /** The file as it was handed in; null while none is chosen. */
  file: ShellFile | null
  table: TableFile | null
  choice: ColumnChoice | null
}

/** The table that is being brought in. It outlives the screen, so that a look at another tab loses no correction. */
export const useStepImport = create<StepImport>(() => ({ file: null, table: null, choice: null }))

/** Starts with a file, chosen or dropped here or elsewhere; null starts without one. */
export function startStepImport(file: ShellFile | null): void {
  useStepImport.setState({ file, table: null, choice: null })
}
