import type { ReportBlock } from '../../../contract/reports.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { reportBlocks } from '../../report-blocks.ts'
import type { LevelContent, QualityContent } from './requirements-input.ts'
import type { ReportSection } from './report-section.ts'

const { heading, paragraph, table } = reportBlocks

/** 非機能要件 by category; a target nobody has written stands as （未記入） and is listed. */
export function qualityRequirements(lines: readonly QualityContent[], translate: Translate): ReportSection {
  const written = lines.filter(({ item, text }) => item !== '' || text !== '')
  const title = translate('requirementReport.quality')
  if (written.length === 0) return { blocks: [heading(1, title), paragraph(translate('requirementReport.noQuality'))], blanks: [title], notes: [{ reason: 'requirementReport.noQuality', values: {} }] }
  const blocks: ReportBlock[] = [heading(1, title)]
  for (const [category, group] of Map.groupBy(written, (line) => line.category)) {
    blocks.push(
      heading(2, category === '' ? translate('requirementReport.noCategory') : category),
      table(
        '',
        [
          { header: translate('requirementReport.column.item'), width: 8 },
          { header: translate('requirementReport.column.requirement'), width: 22 },
          { header: translate('requirementReport.column.target'), width: 9 },
          { header: translate('requirementReport.column.note'), width: 6 },
        ],
        group.map(({ item, text, target, note }) => [item, text, target || translate('requirementReport.blank'), note]),
      ),
    )
  }
  return { blocks, blanks: written.filter(({ target }) => target === '').map(({ category, item }) => translate('requirementReport.blankTarget', { category, item })), notes: [] }
}

/** The SLA table. */
export function levelTable(lines: readonly LevelContent[], translate: Translate): ReportSection {
  const written = lines.filter(({ item, measure }) => item !== '' || measure !== '')
  if (written.length === 0) return { blocks: [paragraph(translate('requirementReport.noLevels'))], blanks: [translate('requirementReport.levels')], notes: [{ reason: 'requirementReport.noLevels', values: {} }] }
  return {
    blocks: [
      table(
        '',
        [
          { header: translate('requirementReport.column.item'), width: 10 },
          { header: translate('requirementReport.column.measure'), width: 20 },
          { header: translate('requirementReport.column.target'), width: 9 },
          { header: translate('requirementReport.column.note'), width: 6 },
        ],
        written.map(({ item, measure, target, note }) => [item, measure, target || translate('requirementReport.blank'), note]),
      ),
    ],
    blanks: written.filter(({ target }) => target === '').map(({ item }) => translate('requirementReport.blankTarget', { category: translate('requirementReport.levels'), item })),
    notes: [],
  }
}
