import type { Translate } from '../../i18n/translate.ts'
import type { RegisterSheet } from '../../register/register.ts'
import type { LevelContent, QualityContent } from '../kinds/requirements/requirements-input.ts'

/** 非機能要件 as a plain table. */
export function qualitySheet(lines: readonly QualityContent[], translate: Translate): RegisterSheet {
  return {
    name: translate('reportFolder.table.quality'),
    columns: [
      { title: translate('reportLines.column.category'), width: 18 },
      { title: translate('reportLines.column.item'), width: 24 },
      { title: translate('reportLines.column.text'), width: 60 },
      { title: translate('reportLines.column.target'), width: 24 },
      { title: translate('reportLines.column.note'), width: 24 },
    ],
    rows: lines.map(({ category, item, text, target, note }) => [category, item, text, target, note]),
  }
}

/** SLA as a plain table. */
export function levelSheet(lines: readonly LevelContent[], translate: Translate): RegisterSheet {
  return {
    name: translate('reportFolder.table.levels'),
    columns: [
      { title: translate('reportLines.column.item'), width: 24 },
      { title: translate('reportLines.column.measure'), width: 60 },
      { title: translate('reportLines.column.target'), width: 24 },
      { title: translate('reportLines.column.note'), width: 24 },
    ],
    rows: lines.map(({ item, measure, target, note }) => [item, measure, target, note]),
  }
}
