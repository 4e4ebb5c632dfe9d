import type { Translate } from '../../../../../shared/i18n/translate.ts'
import type { VersionPart } from '../../../../../shared/reports/versions/version-part.ts'
import type { ReadDatabase } from '../../../db/database.ts'
import { listLines } from '../line-records.ts'
import { qualityLine, serviceLevelLine } from '../report-lines.ts'

/** 非機能要件 and SLA. */
export function readLineParts(database: ReadDatabase, translate: Translate): VersionPart[] {
  const field = (key: 'name' | 'text' | 'target' | 'measure' | 'note', text: string) => ({ label: translate(`requirementVersions.field.${key}`), text })
  return [
    {
      id: 'quality',
      name: translate('requirementVersions.part.quality'),
      things: listLines(database, 'quality_requirement').map(qualityLine).map(({ id, category, item, text, target, note }) => ({
        id,
        name: [category, item].filter(Boolean).join('　'),
        fields: [field('name', [category, item].filter(Boolean).join('　')), field('text', text), field('target', target), field('note', note)],
      })),
    },
    {
      id: 'levels',
      name: translate('requirementVersions.part.levels'),
      things: listLines(database, 'service_level').map(serviceLevelLine).map(({ id, item, measure, target, note }) => ({
        id,
        name: item,
        fields: [field('name', item), field('measure', measure), field('target', target), field('note', note)],
      })),
    },
  ]
}
