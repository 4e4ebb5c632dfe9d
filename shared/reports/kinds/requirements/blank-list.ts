import type { ReportBlock } from '../../../contract/reports.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { reportBlocks } from '../../report-blocks.ts'

/** The last chapter of a draft: everything that stands as （未記入）, so that nobody has to look for it. */
export function blankList(blanks: readonly string[], translate: Translate): ReportBlock[] {
  const title = reportBlocks.heading(1, translate('requirementReport.blanks'))
  if (blanks.length === 0) return [title, reportBlocks.paragraph(translate('requirementReport.noBlanks'))]
  return [title, reportBlocks.paragraph(translate('requirementReport.blanksIntro', { count: blanks.length })), reportBlocks.list(blanks)]
}
