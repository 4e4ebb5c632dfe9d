import type { Locale } from '../../../../shared/i18n/translate.ts'
import { createTranslate } from '../../../../shared/i18n/translate.ts'
import type { ReadDatabase } from '../../db/database.ts'
import { ownMunicipality } from '../procedure/procedure-records.ts'
import { describeTarget } from './summarise-tables.ts'

export interface TableCandidate {
  kind: 'spec' | 'package' | 'flow'
  target: string
  name: string
  group: 'spec' | 'package' | 'asis' | 'tobe' | 'standard' | 'other'
}

/** What a table of a procedure, or of a whole 業務, may take as references: specs, packages, flows. */
export function tableCandidates(database: ReadDatabase, given: { area: string; procedure: string | null }, locale: Locale): TableCandidate[] {
  const translate = createTranslate(locale)
  const own = ownMunicipality(database)
  const named = (kind: TableCandidate['kind'], target: string) => ({ kind, target, name: describeTarget(database, kind, target, translate).name })
  const idsOf = (sql: string) => database.prepare(sql).all(given.area) as { id: string }[]
  const specs = idsOf('SELECT id FROM spec WHERE business_area_id = ? AND removed_at IS NULL ORDER BY issued_on DESC, created_at DESC')
  const packages = idsOf('SELECT id FROM package WHERE business_area_id = ? AND removed_at IS NULL ORDER BY position, created_at')
  const flows = database
    .prepare(
      `SELECT flow.id, flow.kind, flow.municipality_id AS municipality, procedure.name AS procedure FROM flow JOIN procedure ON procedure.id = flow.procedure_id
       WHERE procedure.business_area_id = ? AND (? IS NULL OR procedure.id = ?) AND flow.removed_at IS NULL AND procedure.removed_at IS NULL
       ORDER BY procedure.position, flow.position`,
    )
    .all(given.area, given.procedure, given.procedure) as { id: string; kind: 'asis' | 'tobe' | 'standard' | 'package'; municipality: string; procedure: string }[]
  return [
    ...specs.map(({ id }) => ({ ...named('spec', id), group: 'spec' as const })),
    ...packages.map(({ id }) => ({ ...named('package', id), group: 'package' as const })),
    ...flows.map(({ id, kind, municipality, procedure }) => {
      const candidate = named('flow', id)
      const isOwn = kind !== 'package' && (kind === 'standard' || municipality === own)
      // Flows of several procedures bear the same names: the procedure tells them apart.
      const name = given.procedure === null ? translate('fitGapTables.candidate.ofProcedure', { procedure, name: candidate.name }) : candidate.name
      return { ...candidate, name, group: isOwn ? kind : ('other' as const) }
    }),
  ]
}
