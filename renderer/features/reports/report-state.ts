import { create } from 'zustand'
import type { ReportForm } from './report-form.ts'

/** What a document shall be about and made from; ids, null for all or now. It holds for the kinds that ask for it. */
export interface ReportChoice {
  table: string | null
  procedure: string | null
  area: string | null
  version: string | null
}

interface ReportState {
  /** The project the choices belong to. */
  project: string
  choice: ReportChoice
  form: ReportForm
}

const nothing: ReportChoice = { table: null, procedure: null, area: null, version: null }

/** The choices of 資料: they stay while the user looks at another tab. */
export const useReportState = create<ReportState>(() => ({ project: '', choice: nothing, form: 'docx' }))

/** The choices for a project; those of another one are forgotten, for their ids mean nothing here. */
export function useReportChoice(project: string): ReportChoice {
  return useReportState((state) => (state.project === project ? state.choice : nothing))
}

export function setReportChoice(project: string, change: Partial<ReportChoice>): void {
  useReportState.setState((state) => ({ project, choice: { ...(state.project === project ? state.choice : nothing), ...change } }))
}
