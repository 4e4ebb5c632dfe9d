import type { Translate } from '../../../../../shared/i18n/translate.ts'
import type { VersionPart } from '../../../../../shared/reports/versions/version-part.ts'
import type { ReadDatabase } from '../../../db/database.ts'

interface ItemRecord {
  spec: string
  kind: string
  code: string
  name: string
  text: string
  class: 'mandatory' | 'optional' | 'forbidden' | 'unknown'
}

/** Functions and forms of the standard specs, each spec a part of its own. */
export function readSpecParts(database: ReadDatabase, translate: Translate): VersionPart[] {
  const specs = database
    .prepare(
      `SELECT spec.id, area.name AS area, spec.edition FROM spec JOIN business_area AS area ON area.id = spec.business_area_id
       WHERE spec.removed_at IS NULL ORDER BY area.position, spec.created_at, spec.id`,
    )
    .all() as { id: string; area: string; edition: string }[]
  const items = database
    .prepare('SELECT spec_id AS spec, kind, code, name, text, implementation_class AS class FROM spec_item ORDER BY position, code')
    .all() as ItemRecord[]
  const bySpec = Map.groupBy(items, ({ spec }) => spec)
  const field = (key: 'name' | 'text' | 'class', text: string) => ({ label: translate(`requirementVersions.field.${key}`), text })
  return specs.map(({ id, area, edition }) => ({
    id: `spec ${id}`,
    name: translate('requirementVersions.part.spec', { area, edition }),
    things: (bySpec.get(id) ?? []).map((item) => ({
      id: `${item.kind} ${item.code}`,
      name: translate('requirementVersions.item.function', { code: item.code, name: item.name }),
      fields: [field('name', item.name), field('text', item.text), field('class', translate(`requirementReport.class.${item.class}`))],
    })),
  }))
}
