import { create } from 'zustand'
import type { OpenedSpecFile, SpecSheetChoice } from '../../../shared/contract/specs.ts'
import type { ShellFile } from '../../shell/shell.ts'

export interface SpecImport {
  /** The file as it was handed in; null while none is chosen. */
  file: ShellFile | null
  /** What the core has read of it. */
  opened: OpenedSpecFile | null
  /** What is done with each sheet, by its index. */
  choices: readonly SpecSheetChoice[]
  /** The sheet that is shown. */
  sheet: number
  area: string
  edition: string
  issuedOn: string
  keeps: boolean
  idAnswers: Readonly<Record<string, string | null>>
}

const nothing: SpecImport = { file: null, opened: null, choices: [], sheet: 0, area: '', edition: '', issuedOn: '', keeps: false, idAnswers: {} }

/** The spec that is being brought in. It outlives the screen, so that a look at another tab loses no correction. */
export const useSpecImport = create<SpecImport>(() => nothing)

/** Starts with a file, chosen or dropped here or elsewhere; null starts without one. What is known of 業務 and 版 stays. */
export function startSpecImport(file: ShellFile | null, known: Partial<Pick<SpecImport, 'area' | 'edition' | 'issuedOn' | 'keeps'>> = {}): void {
  useSpecImport.setState({ ...nothing, ...known, file })
}
