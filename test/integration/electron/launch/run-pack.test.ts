import { describe, expect, it } from 'vitest'
import { runPack } from '../../../../electron/launch/run-pack.ts'
import { createTranslate } from '../../../../shared/i18n/translate.ts'

async function pack(words: string[], electron: string | null) {
  const seen = { printed: [] as string[], said: [] as string[], builds: 0, packed: [] as [string | null, readonly string[]][] }
  const status = await runPack(words, {
    translate: createTranslate('ja'),
    build: async () => void (seen.builds += 1),
    findElectron: () => electron,
    fetchElectron: () => false,
    packWith: (distribution, given) => {
      seen.packed.push([distribution, given])
      return 0
    },
    print: (text) => void seen.printed.push(text),
    say: (text) => void seen.said.push(text),
  })
  return { ...seen, status }
}

describe('npm run pack', () => {
  it('says in one line that there is no Electron to pack, and is done', async () => {
    const { status, printed, builds, packed } = await pack([], null)
    expect({ status, builds, packed }).toEqual({ status: 0, builds: 1, packed: [] })
    expect(printed).toEqual([expect.stringMatching(/^Electron の本体を取得できないため、[^\n]*$/)])
  })

  it('ends with status 3 where a release was asked for', async () => {
    const { status, said } = await pack(['--release'], null)
    expect(status).toBe(3)
    expect(said).toHaveLength(1)
  })

  it('packs a folder with the Electron that is here, and lets the builder fetch that of another system', async () => {
    const other = process.platform === 'win32' ? '--linux' : '--win'
    expect((await pack([], '/dist/electron')).packed).toEqual([['/dist', ['--dir']]])
    expect((await pack([other, '--zip'], '/dist/electron')).packed).toEqual([[null, [other]]])
  })

  it('ends with status 2 for an option it does not know', async () => {
    const { status, builds, said } = await pack(['--installer'], null)
    expect({ status, builds }).toEqual({ status: 2, builds: 0 })
    expect(said.join()).toContain('使い方: npm run pack')
  })
})
