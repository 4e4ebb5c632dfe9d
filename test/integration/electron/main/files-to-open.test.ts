import { describe, expect, it } from 'vitest'
import { createFilesToOpen } from '../../../../electron/main/files-to-open.ts'

describe('files that the system asks us to open', () => {
  it('wait for a page, go to it at once while it is there, and wait again after it has gone', () => {
    const files = createFilesToOpen()
    const opened: string[] = []
    files.add('a', 'b')
    expect(opened).toEqual([])
    files.deliver((file) => opened.push(file))
    expect(opened).toEqual(['a', 'b'])
    files.add('c')
    expect(opened).toEqual(['a', 'b', 'c'])
    files.hold()
    files.add('d')
    expect(opened).toHaveLength(3)
    files.deliver((file) => opened.push(file))
    expect(opened).toEqual(['a', 'b', 'c', 'd'])
  })
})
