import type { ReportDocument, ReportKind, ReportOptions } from '../../../../shared/contract/reports.ts'
import type { ReadDatabase } from '../../db/database.ts'
import type { ProjectSession } from '../../project/project-session.ts'
import type { Moment } from '../flow/store-flow-text.ts'
import { ownMunicipality } from '../procedure/procedure-records.ts'

interface MadeReport {
  id: string
  kind: ReportKind
  title: string
  fileName: string
  version: string
  madeAt: string
}

/** Remembers that a document was made; a project that may only be read remembers nothing. */
export function rememberReport(session: ProjectSession, given: { report: Pick<ReportDocument, 'kind' | 'title' | 'subtitle' | 'madeFrom'>; options: ReportOptions; fileName: string }, { now, newId }: Moment): void {
  if (session.write === null) return
  const { report, options, fileName } = given
  const title = [report.title, report.subtitle].filter((part) => part !== '').join('　')
  session.write
    .prepare('INSERT INTO report (id, municipality_id, kind, title, options, version_id, digest, file_name, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)')
    .run(newId(), ownMunicipality(session.write), report.kind, title, JSON.stringify(options), options.version, report.madeFrom.digest, fileName, now.toISOString())
}

/** The documents that were made, the newest first. */
export function listMadeReports(database: ReadDatabase): MadeReport[] {
  return database
    .prepare(
      `SELECT report.id, kind, title, file_name AS fileName, COALESCE(requirement_version.name, '') AS version, made_at AS madeAt FROM report
       LEFT JOIN requirement_version ON requirement_version.id = report.version_id ORDER BY made_at DESC, report.rowid DESC LIMIT 500`,
    )
    .all() as MadeReport[]
}
