import { createHash } from 'node:crypto'
import type { DrawnText } from '../../../../shared/contract/output.ts'
import type { ReportDocument, ReportOptions } from '../../../../shared/contract/reports.ts'
import { cleanDrawing } from '../../../../shared/drawing/clean-drawing.ts'
import { createTranslate, type Locale } from '../../../../shared/i18n/translate.ts'
import { drawSheet } from '../../../../shared/output/draw-sheet.ts'
import { finishReport } from '../../../../shared/reports/finish-report.ts'
import type { ReportDraft } from '../../../../shared/reports/report-draft.ts'
import type { ReadDatabase } from '../../db/database.ts'
import { localDay } from '../../local-time.ts'
import type { ProjectSession } from '../../project/project-session.ts'
import { findDrawing, textOf } from '../output/stored-drawings.ts'
import { readProjectFacts } from './collect/project-facts.ts'
import { findKind } from './kinds/index.ts'
import { openVersion } from './open-version.ts'
import { sessionOn } from './session-on.ts'
import type { ReportDrawing, ReportSource } from './report-source.ts'

interface ReportOrder {
  options: ReportOptions
  locale: Locale
}

/** A document, from what the project holds now or from a stored version of it. */
export function makeReport(session: ProjectSession, order: ReportOrder, now: Date): Promise<ReportDocument> {
  return withSource(session, order, now, async (source) => {
    const { kind } = order.options
    const draft = await findKind(kind).make(source)
    const { town, project } = readProjectFacts(source.database)
    const origin = { kind, town, project, date: source.date, version: source.version?.name ?? '', digest: digestOf(draft) }
    return finishReport(draft, origin, order.locale, source.translate)
  })
}

/** Reads from the open project, or from the stored version the options name, which is closed afterwards. */
export async function withSource<Result>(
  session: ProjectSession,
  { options, locale }: ReportOrder,
  now: Date,
  work: (source: ReportSource) => Result | Promise<Result>,
): Promise<Result> {
  const stored = options.version === null ? null : openVersion(session.read, options.version)
  const database = stored?.database ?? session.read
  const day = localDay(stored === null ? now : new Date(stored.version.createdAt))
  try {
    return await work({
      database,
      options,
      locale,
      translate: createTranslate(locale),
      date: day,
      version: stored?.version ?? null,
      drawingOf: (text) => drawingOf(session, database, text),
    })
  } finally {
    stored?.close()
  }
}

/** A stored version brings its own drawings; they are kept by their text, so that those of the open project serve it too. */
function drawingOf(session: ProjectSession, database: ReadDatabase, text: DrawnText): ReportDrawing | null {
  const xml = textOf(database, text)
  const found = findDrawing(sessionOn(session, database), xml) ?? findDrawing(session, xml)
  if (found === null) return null
  const { sheets, mark } = cleanDrawing({ ...found, sheets: found.sheets.slice(0, 1) }, `r${text.flow.slice(0, 8)}`)
  return drawSheet({ sheet: sheets[0]!, marks: [] }, mark)
}

/** The same for the same content, whenever and wherever the document is made. */
function digestOf(draft: ReportDraft): string {
  return createHash('sha256').update(JSON.stringify(draft)).digest('hex')
}
