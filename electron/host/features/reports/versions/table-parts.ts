import type { JudgementEntry } from '../../../../../shared/domain/judgement-list.ts'
import type { Locale, Translate } from '../../../../../shared/i18n/translate.ts'
import { treatmentText } from '../../../../../shared/reports/fitgap/fit-gap-texts.ts'
import type { VersionPart, VersionThing } from '../../../../../shared/reports/versions/version-part.ts'
import type { ReadDatabase } from '../../../db/database.ts'
import { judgementsOf } from '../../fit-gap-tables/project-judgements.ts'

/** Columns of a row that are told when they change, by the key of their word. */
const rowFields = {
  large: 'large',
  middle: 'middle',
  current_practice: 'currentPractice',
  forms: 'forms',
  volume: 'volume',
  impact: 'impact',
  necessity_reason: 'necessityReason',
  justification: 'justification',
  treatment_content: 'treatmentContent',
  remedy: 'remedy',
  bylaw_content: 'bylawContent',
  bylaw_due: 'bylawDue',
  end_user_computing: 'endUserComputing',
  external_system: 'externalSystem',
  transition: 'transition',
  transition_until: 'transitionUntil',
  owner: 'owner',
  due_date: 'dueDate',
  note: 'note',
} as const
type RowLabel = (typeof rowFields)[keyof typeof rowFields] | 'name' | 'necessity' | 'treatment' | 'bylaw' | 'state'

type RowRecord = Record<keyof typeof rowFields, string | null> & {
  id: string
  table_id: string
  number: number
  name: string
  necessity: '' | 'needed' | 'not-needed' | 'undecided'
  treatment: '' | '1' | '2' | '3' | '4'
  bylaw: '' | 'needed' | 'not-needed' | 'unknown'
  state: 'open' | 'doing' | 'done'
}

interface CellRecord {
  /** The reference it is about. */
  id: string
  row: string
  reference: string
  judgement: string
  difference: string
  interfaceSystem: string
  interfaceChange: '' | 'possible' | 'impossible' | 'unknown'
}

/** Rows and decisions of the Fit & Gap tables, each table a part of its own. */
export function readTableParts(database: ReadDatabase, locale: Locale, translate: Translate): VersionPart[] {
  const tables = database.prepare('SELECT id, name FROM fit_gap_table WHERE removed_at IS NULL ORDER BY created_at, id').all() as { id: string; name: string }[]
  const rows = database.prepare('SELECT * FROM fit_gap_row WHERE removed_at IS NULL ORDER BY position, number').all() as RowRecord[]
  const cells = database
    .prepare(
      `SELECT reference.id, cell.row_id AS row, COALESCE(spec.edition, package.name, town.name || ' ' || flow.name, '') AS reference, cell.judgement, cell.difference,
              cell.interface_system AS interfaceSystem, cell.interface_change AS interfaceChange FROM fit_gap_cell AS cell
       JOIN fit_gap_reference AS reference ON reference.id = cell.reference_id AND reference.removed_at IS NULL
       LEFT JOIN spec ON spec.id = reference.spec_id LEFT JOIN package ON package.id = reference.package_id LEFT JOIN flow ON flow.id = reference.flow_id
       LEFT JOIN municipality AS town ON town.id = flow.municipality_id
       ORDER BY reference.position, cell.id`,
    )
    .all() as CellRecord[]
  const judgements = new Map(judgementsOf(database, locale).map((entry) => [entry.key, entry]))
  const byTable = Map.groupBy(rows, (row) => row.table_id)
  const byRow = Map.groupBy(cells, ({ row }) => row)
  return tables.map(({ id, name }) => ({
    id: `table ${id}`,
    name: translate('requirementVersions.part.table', { name }),
    things: (byTable.get(id) ?? []).map((row) => thingOf(row, byRow.get(row.id) ?? [], judgements, translate)),
  }))
}

function thingOf(row: RowRecord, cells: readonly CellRecord[], judgements: ReadonlyMap<string, JudgementEntry>, translate: Translate): VersionThing {
  const word = (key: string) => {
    const entry = judgements.get(key)
    if (entry !== undefined) return `${entry.symbol} ${entry.name}`
    return key
  }
  const label = (field: RowLabel) => translate(`requirementVersions.field.${field}`)
  return {
    id: row.id,
    name: translate('requirementVersions.item.row', { number: row.number, name: row.name }),
    fields: [
      { label: label('name'), text: row.name },
      ...cells.flatMap(({ id, reference, judgement, difference, interfaceSystem, interfaceChange }) => [
        { key: `${id} judgement`, label: translate('requirementVersions.judgementOf', { reference }), text: judgement === '' ? '' : word(judgement) },
        { key: `${id} difference`, label: translate('requirementVersions.differenceOf', { reference }), text: difference },
        {
          key: `${id} interface`,
          label: translate('requirementVersions.interfaceOf', { reference }),
          text: interfaceSystem === '' ? '' : translate(`reports.interface.${interfaceChange === '' ? 'unknown' : interfaceChange}`, { system: interfaceSystem }),
        },
      ]),
      { label: label('necessity'), text: row.necessity === '' ? '' : translate(`requirementReport.necessity.${row.necessity}`) },
      { label: label('treatment'), text: treatmentText(row.treatment, translate) },
      { label: label('bylaw'), text: row.bylaw === '' ? '' : translate(`requirementReport.necessity.${row.bylaw === 'unknown' ? 'undecided' : row.bylaw}`) },
      { label: label('state'), text: row.state === 'open' ? '' : translate(`issues.state.${row.state}`) },
      ...Object.entries(rowFields).map(([column, field]) => ({ label: label(field), text: row[column as keyof typeof rowFields] ?? '' })),
    ],
  }
}
