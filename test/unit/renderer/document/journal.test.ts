import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Journal, type JournalPort } from '../../../../renderer/document/journal.ts'

/** A document whose text is a number, and a core that stores it after so many milliseconds. */
function startJournal(options: { takes?: number } = {}) {
  const written: { text: string; at: number }[] = []
  const began = performance.now()
  const world = { text: 0, isBusy: false, fails: false, triesAgain: true, running: 0, atOnce: 0 }
  const port: JournalPort = {
    text: () => Promise.resolve(String(world.text)),
    async send(text) {
      world.running += 1
      world.atOnce = Math.max(world.atOnce, world.running)
      await new Promise((resolve) => setTimeout(resolve, options.takes ?? 0))
      world.running -= 1
      if (world.fails) throw new Error('no answer')
      written.push({ text, at: performance.now() - began })
    },
    isBusy: () => world.isBusy,
    failed: () => world.triesAgain,
  }
  const journal = new Journal(port)
  const change = () => {
    world.text += 1
    journal.changed()
  }
  return { journal, world, written, change }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('the journal of an open document', () => {
  it('writes one change a moment after it was made', async () => {
    const { written, change } = startJournal()
    change()
    await vi.advanceTimersByTimeAsync(1000)
    expect(written.map(({ text }) => text)).toEqual(['1'])
  })

  it('writes the first of many changes within a second, however fast they follow each other', async () => {
    const { written, change } = startJournal()
    for (let count = 0; count < 30; count++) {
      change()
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(written[0]!.at).toBeLessThanOrEqual(1000)
    expect(written.length).toBeGreaterThanOrEqual(3)
    await vi.advanceTimersByTimeAsync(1000)
    expect(written.at(-1)!.text).toBe('30')
  })

  it('has never two writes on their way, and writes again what changed during one', async () => {
    const { world, written, change } = startJournal({ takes: 700 })
    change()
    await vi.advanceTimersByTimeAsync(400)
    change()
    await vi.advanceTimersByTimeAsync(3000)
    expect(world.atOnce).toBe(1)
    expect(written.map(({ text }) => text)).toEqual(['1', '2'])
  })

  it('waits while the user holds a shape, but never past the second', async () => {
    const { world, written, change } = startJournal()
    world.isBusy = true
    change()
    await vi.advanceTimersByTimeAsync(700)
    expect(written).toEqual([])
    await vi.advanceTimersByTimeAsync(300)
    expect(written).toHaveLength(1)
  })

  it('goes on trying after a failure, and is clean only when the text is stored', async () => {
    const { journal, world, written, change } = startJournal()
    world.fails = true
    change()
    await vi.advanceTimersByTimeAsync(5000)
    expect(journal.isDirty).toBe(true)
    world.fails = false
    await vi.advanceTimersByTimeAsync(5000)
    expect(journal.isDirty).toBe(false)
    expect(written.map(({ text }) => text)).toEqual(['1'])
  })

  it('holds still while a conflict is open, and afterwards writes what was not stored', async () => {
    const { journal, world, written, change } = startJournal()
    world.fails = true
    world.triesAgain = false
    change()
    await vi.advanceTimersByTimeAsync(1000)
    world.fails = false
    change()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(written).toEqual([])
    journal.release({ settled: false })
    await vi.advanceTimersByTimeAsync(1000)
    expect(written.map(({ text }) => text)).toEqual(['2'])
  })

  it('stores at once what is asked for at once', async () => {
    const { journal, written, change } = startJournal({ takes: 50 })
    change()
    const flushed = journal.flush()
    await vi.advanceTimersByTimeAsync(60)
    await flushed
    expect(written).toHaveLength(1)
    expect(journal.isDirty).toBe(false)
  })
})
