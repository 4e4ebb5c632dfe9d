import exceljs from 'exceljs'
import { createHost } from '../../electron/host/create-host.ts'
import { assetsDirectory } from '../../electron/host/assets-directory.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compareTimes, timed, type Measurement } from './measure.ts'
import { specFile } from './spec-file.ts'

const rows = 10_000

/**
 * Import of a list of 10,000 機能: opened, proposed, previewed and stored in a project file, against bare exceljs that reads the same workbook
 * and looks at every cell.
 */
export async function benchSpec(): Promise<Measurement[]> {
  const bytes = await specFile(rows)
  const folder = mkdtempSync(join(tmpdir(), 'kurabe-bench-'))
  const host = createHost({ shell: 'test', version: '0.0.0', profileDirectory: folder, assetsDirectory: assetsDirectory() })
  try {
    const { client } = host
    const { project } = await client.project.create({ name: 'bench', municipalityName: '白樺町', municipalityCode: '', areas: [], path: null })
    let edition = 0
    const ours = async () => {
      edition += 1
      const file = new File([new Uint8Array(bytes)], 'list.xlsx')
      const opened = await finished(await client.specs.openFile({ project, file: { content: file } }), (job) => client.specs.openedFile(job))
      const order = { project, file: opened.result!.file, area: `業務${edition}`, edition: '1.0', sheets: opened.result!.sheets.map(({ proposal }) => proposal) }
      const { read, unread } = await client.specs.preview(order)
      if (read !== rows || unread.length > 0) throw new Error(`${read} rows read, ${unread.length} unread`)
      await finished(await client.specs.import(order), (job) => client.specs.imported(job))
      await client.specs.closeFile({ file: order.file })
    }
    const bare = async () => {
      const workbook = new exceljs.Workbook()
      await workbook.xlsx.load(new Uint8Array(bytes).buffer as ArrayBuffer)
      let characters = 0
      workbook.worksheets[0]!.eachRow((row) => row.eachCell((cell) => (characters += cell.text.length)))
      if (characters === 0) throw new Error('nothing read')
    }
    return [await compareTimes('import of 10,000 functions into a project / exceljs reads the cells', 3, () => timed(ours), () => timed(bare))]
  } finally {
    host.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Asks for a job until it is done, as the screens do, at once each time. */
async function finished<Answer extends { state: string }>(key: { job: string }, look: (key: { job: string }) => Promise<Answer>): Promise<Answer> {
  for (;;) {
    const answer = await look(key)
    if (answer.state !== 'running') return answer
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
