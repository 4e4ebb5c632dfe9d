import { client } from '../../../api/client.ts'

/** In how many cells of all tables of a project a judgement stands. */
export async function countUses(project: string, judgement: string): Promise<number> {
  let count = 0
  for (const { id } of await client.fitGapTables.list({ project })) {
    const { rows } = await client.fitGapTables.view({ project, table: id })
    for (const { cells } of rows) count += cells.filter((cell) => cell.judgement === judgement).length
  }
  return count
}
