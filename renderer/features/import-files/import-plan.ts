import type { ProjectOverview } from '../../../shared/contract/project.ts'
import type { FlowKind } from '../../../shared/domain/flow-kind.ts'
import { nameOfShellFile, type ShellFile } from '../../shell/shell.ts'

/** Where one file is to go. */
export interface PlannedFile {
  id: number
  file: ShellFile
  name: string
  /** Workbooks carry function requirements, or a step table (`isStepWorkbook`); everything else is read as a diagram. */
  isWorkbook: boolean
  /** A step table, as every csv or tsv file; it goes through 列の対応づけ. */
  isTable: boolean
  procedure: string | null
  kind: FlowKind
  municipality: string
  /** The flow whose next version the file becomes; null adds a flow. */
  replace: string | null
}

const standardWords = /標準|standard/i
const tobeWords = /to-?be|見直し|改善後/i

let nextId = 1

/** A first guess from the file's name; the user sees and changes it. */
export function planFile(file: ShellFile, overview: ProjectOverview, procedure: string | undefined): PlannedFile {
  const name = nameOfShellFile(file)
  const plain = name.normalize('NFKC')
  const own = overview.municipalities.find(({ isOwn }) => isOwn)
  const named = overview.municipalities.find((municipality) => plain.includes(municipality.name))
  const procedures = overview.procedures.filter((candidate) => plain.includes(candidate.name.normalize('NFKC')))
  return {
    id: nextId++,
    file,
    name,
    isWorkbook: /\.xlsx$/i.test(name),
    isTable: /\.(csv|tsv|txt)$/i.test(name),
    procedure: procedure ?? procedures[0]?.id ?? (overview.procedures.length === 1 ? overview.procedures[0]!.id : null),
    kind: standardWords.test(plain) ? 'standard' : tobeWords.test(plain) ? 'tobe' : 'asis',
    municipality: (named ?? own ?? overview.municipalities[0])?.id ?? '',
    replace: null,
  }
}

/** The flows whose next version this file may become. */
export function replaceable(overview: ProjectOverview, planned: PlannedFile): { id: string; name: string }[] {
  const procedure = overview.procedures.find(({ id }) => id === planned.procedure)
  return (procedure?.flows ?? [])
    .filter((flow) => flow.kind === planned.kind && (flow.municipality === planned.municipality || planned.kind === 'standard'))
    .map(({ id, name }) => ({ id, name }))
}
