import Database from 'better-sqlite3'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../host/open-test-host.ts'
import { pair, run } from './run.ts'

describe('a fault nobody expected', () => {
  it('ends with 1, and names its incident number and the log instead of the innards', async () => {
    const folder = temporaryFolder()
    await run(folder, 'import', 'p.kurabe', `${pair}.asis.bpmn`)
    const database = new Database(join(folder, 'p.kurabe'))
    database.exec('DROP TABLE flow_element')
    database.close()
    const { status, said, printed } = await run(folder, 'import', 'p.kurabe', `${pair}.asis.bpmn`)
    expect({ status, printed }).toEqual({ status: 1, printed: '' })
    expect(said).toMatch(/記録番号 [0-9a-f]{8}/)
    expect(said).toContain('kurabe.log')
    expect(said).not.toContain('node_modules')
  })
})
