import type { ReportDocument, ReportOptions } from '../../../../shared/contract/reports.ts'
import { createTranslate, type Locale } from '../../../../shared/i18n/translate.ts'
import { writeReportDocx } from '../../exports/reports/docx/write-report-docx.ts'
import { writeReportXlsx } from '../../exports/reports/xlsx/write-report-xlsx.ts'
import type { ProjectSession } from '../../project/project-session.ts'
import { makeReport } from './make-report.ts'

export type ReportForm = 'docx' | 'xlsx'

export const reportMediaTypes: Record<ReportForm, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** A document and its bytes in one form. */
export async function reportFile(
  session: ProjectSession,
  order: { options: ReportOptions; form: ReportForm; locale: Locale },
  now: Date,
): Promise<{ report: ReportDocument; bytes: Buffer }> {
  const report = await makeReport(session, order, now)
  const translate = createTranslate(order.locale)
  return { report, bytes: order.form === 'docx' ? await writeReportDocx(report, translate) : await writeReportXlsx(report, translate) }
}

/** How a file of a document is called: 未決事項_転入届_令和8年11月22日, without the ending. */
export function reportFileName({ title, subtitle, date }: ReportDocument): string {
  return [title, subtitle, date.replaceAll('-', '')].filter((part) => part !== '').join('_')
}
