import type { SpecSheetChoice } from '../../../shared/contract/specs.ts'
import type { SpecImport } from './spec-import-state.ts'

export interface ImportOrder {
  project: string
  file: string
  area: string
  edition: string
  issuedOn: string | null
  sheets: SpecSheetChoice[]
  keeps: boolean
  idAnswers: Record<string, string | null>
}

/** Stands for a 業務 or 版 that has not been named yet, so that the rows can be shown before. Never stored: the button asks for both. */
const unnamed = '?'

/** What is asked of the core; null while no file has been read. */
export function importOrderOf(project: string, state: SpecImport): ImportOrder | null {
  if (state.opened === null || state.choices.length === 0) return null
  return {
    project,
    file: state.opened.file,
    area: state.area.trim() || unnamed,
    edition: state.edition.trim() || unnamed,
    issuedOn: /^\d{4}-\d{2}-\d{2}$/.test(state.issuedOn) ? state.issuedOn : null,
    sheets: state.choices.map((choice) => ({ ...choice })),
    keeps: state.keeps,
    idAnswers: { ...state.idAnswers },
  }
}
