import { create } from 'zustand'
import type { OutputOrder } from '../../../shared/contract/output.ts'
import type { ProcedureSummary, ProjectOverview } from '../../../shared/contract/project.ts'
import { usualPageOptions, type PageOptions } from '../../../shared/output/page-options.ts'

/** Which diagrams: one flow by its id, or all of a place. */
export type OutputRange = string

export const rangesOfPlaces = ['procedure', 'area', 'project'] as const

/** What the user chose last; it holds as long as the page is open. */
export const useOutputSettings = create<{ options: PageOptions; marks: OutputOrder['marks']; dpi: number }>(() => ({
  options: usualPageOptions,
  marks: { comparison: false, checks: false, pins: false },
  dpi: 192,
}))

export function setOptions(change: Partial<PageOptions>): void {
  useOutputSettings.setState(({ options }) => ({ options: { ...options, ...change } }))
}

export function setHeader(change: Partial<PageOptions['header']>): void {
  useOutputSettings.setState(({ options }) => ({ options: { ...options, header: { ...options.header, ...change } } }))
}

export function setMarks(change: Partial<OutputOrder['marks']>): void {
  useOutputSettings.setState(({ marks }) => ({ marks: { ...marks, ...change } }))
}

/** The ids of the flows of a range, as a reader expects them: 現行 before 見直し後 before 標準 within each procedure. */
export function flowsOfRange(overview: ProjectOverview, procedure: ProcedureSummary, range: OutputRange): string[] {
  if (procedure.flows.some(({ id }) => id === range)) return [range]
  const procedures =
    range === 'project' ? overview.procedures : range === 'area' ? overview.procedures.filter(({ area }) => area === procedure.area) : [procedure]
  return procedures.flatMap(({ flows }) => flows.toSorted((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind)).map(({ id }) => id))
}

const kinds = ['asis', 'tobe', 'standard', 'package']
