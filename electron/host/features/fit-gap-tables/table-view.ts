import type { FitGapCell, FitGapTableRow, FitGapTableView } from '../../../../shared/contract/fit-gap-tables.ts'
import { createTranslate, type Locale, type Translate } from '../../../../shared/i18n/translate.ts'
import type { ReadDatabase } from '../../db/database.ts'
import { nextInWords } from '../../operations/operation-words.ts'
import { cellKey, evidenceOfCell, listCells, storedRejudge, type CellRecord } from './cell-record.ts'
import { countHistory } from './keep-history.ts'
import { judgementsOf } from './project-judgements.ts'
import { functionsOfRow, listRows, rowColumns, type RowRecord } from './row-record.ts'
import { summariseTable } from './summarise-tables.ts'
import { readTableFacts, type TableFacts } from './table-facts.ts'
import { findTable, fitGapTableScope, type ReferenceRecord } from './table-record.ts'

/**
 * A Fit & Gap table as it stands, with what its references say today: what the screen shows and documents are made from. Reads only.
 * NOT_FOUND where the table is gone.
 */
export async function fitGapTableView(database: ReadDatabase, table: string, locale: Locale): Promise<FitGapTableView> {
  const record = findTable(database, table)
  const facts = await readTableFacts(database, record, locale)
  const cells = listCells(database, table)
  const histories = countHistory(database, table)
  const translate = createTranslate(locale)
  const viewRow = (row: RowRecord): FitGapTableRow => ({
    ...fieldsOf(row),
    id: row.id,
    number: row.number,
    steps: facts.stepsOf(row),
    functions: row.functions === '[]' ? [] : functionsOfRow(row),
    decider: row.decider,
    decidedAt: row.decided_at,
    cells: facts.references.map((reference) => viewCell(row, reference, cells.get(cellKey(row.id, reference.id)), facts, translate)),
    historyCount: histories.get(row.id) ?? 0,
  })
  return {
    summary: summariseTable(database, record, locale),
    judgements: judgementsOf(database, locale),
    rows: listRows(database, table).map(viewRow),
    ...nextInWords(database, fitGapTableScope(table), locale),
  }
}

/** The fields people write, under the names of the contract; lists are read by their own functions. */
function fieldsOf(row: RowRecord): Omit<FitGapTableRow, 'id' | 'number' | 'steps' | 'functions' | 'decider' | 'decidedAt' | 'cells' | 'historyCount'> {
  return Object.fromEntries(Object.entries(rowColumns).map(([field, column]) => [field, row[column]])) as unknown as ReturnType<typeof fieldsOf>
}

function viewCell(row: RowRecord, reference: ReferenceRecord, cell: CellRecord | undefined, facts: TableFacts, translate: Translate): FitGapCell {
  return {
    reference: reference.id,
    judgement: cell?.judgement ?? '',
    difference: cell?.difference ?? '',
    evidence: cell === undefined || cell.evidence === '[]' ? [] : evidenceOfCell(cell),
    interfaceSystem: cell?.interface_system ?? '',
    interfaceChange: cell?.interface_change ?? '',
    decider: cell?.decider ?? '',
    decidedAt: cell?.decided_at ?? null,
    ...facts.of(row, reference),
    rejudge: cell?.rejudge == null ? null : inWords(cell.rejudge, translate),
  }
}

function inWords(stored: string, translate: Translate): FitGapCell['rejudge'] {
  const { cause, before, after } = storedRejudge.parse(JSON.parse(stored))
  return { cause: translate(`fitGapTables.rejudge.${cause}`), before, after }
}
