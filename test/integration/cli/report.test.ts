import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { reopenDocx } from '../host/reports/reopened-docx.ts'
import { temporaryFolder } from '../host/open-test-host.ts'
import { pair, run } from './run.ts'

it('kurabe report makes a document, never over an existing file, and lists the names there are', async () => {
  const folder = temporaryFolder()
  await run(folder, 'import', 'p.kurabe', `${pair}.asis.bpmn`)
  const made = await run(folder, 'report', 'p.kurabe', '--kind', 'open-items', '--out', 'out/未決.docx')
  expect(made).toMatchObject({ status: 0, printed: join(folder, 'out', '未決.docx') })
  expect(reopenDocx(new Uint8Array(readFileSync(join(folder, 'out', '未決.docx'))).buffer).text).toContain('未決事項のまとめ')
  expect(await run(folder, 'report', 'p.kurabe', '--kind', 'open-items', '--out', 'out/未決.docx')).toMatchObject({ status: 3 })
  expect(await run(folder, 'report', 'p.kurabe', '--kind', 'open-items', '--out', 'out/未決.docx', '--overwrite')).toMatchObject({ status: 0 })
  expect(await run(folder, 'report', 'p.kurabe', '--kind', 'open-items', '--out', 'x.pdf')).toMatchObject({ status: 2, said: expect.stringContaining('.docx') })
  const bare = await run(folder, 'report', 'p.kurabe', '--kind', 'fitgap', '--out', 'out/一覧.docx')
  expect(bare).toMatchObject({ status: 0, said: expect.stringContaining('Fit & Gap 表がまだありません。') })
  expect(reopenDocx(new Uint8Array(readFileSync(join(folder, 'out', '一覧.docx'))).buffer).text).not.toContain('決まっていない事項はありません')
  expect(await run(folder, 'report', 'p.kurabe', '--kind', 'nothing', '--out', 'x.docx')).toMatchObject({ status: 2, said: expect.stringContaining('bylaws') })
  expect(await run(folder, 'report', 'p.kurabe', '--kind', 'fitgap', '--analysis', 'ない表', '--out', 'x.docx')).toMatchObject({ status: 2, said: expect.stringContaining('ない表') })
  const unknown = await run(folder, 'report', 'p.kurabe', '--kind', 'open-items', '--procedure', 'ない手続', '--out', 'x.docx')
  expect(unknown.status).toBe(2)
  expect(unknown.said).toContain('あるのは「')
})
