import { expect, it } from 'vitest'
import { createRestartLimit } from '../../../../electron/main/restart-limit.ts'

it('lets a part start again, but not over and over within a short time', () => {
  let now = 0
  const mayRestart = createRestartLimit({ most: 3, span: 60_000, now: () => now })
  expect([mayRestart(), mayRestart(), mayRestart(), mayRestart()]).toEqual([true, true, true, false])
  now = 120_000
  expect(mayRestart()).toBe(true)
})
