import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createKnownPaths } from '../../../../electron/main/known-paths.ts'

const folder = resolve('/業務/標準化')

describe('the paths that may be shown in the file manager', () => {
  it('are those the user pointed at, and what lies inside them', () => {
    const known = createKnownPaths()
    known.add(folder)
    expect(known.has(folder)).toBe(true)
    expect(known.has(join(folder, '出力', 'a.xlsx'))).toBe(true)
    expect(known.has(join(folder, '..a.xlsx'))).toBe(true)
  })

  it('are no others', () => {
    const known = createKnownPaths()
    expect(known.has(folder)).toBe(false)
    known.add(folder)
    for (const path of [resolve('/業務'), resolve('/業務/標準化2'), `${folder}/../人事`, '標準化', '', '\\\\server\\share']) {
      expect(known.has(path), path).toBe(false)
    }
  })
})
