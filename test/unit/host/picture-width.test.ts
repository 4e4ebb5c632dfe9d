import { expect, it } from 'vitest'
import { pictureWidth } from '../../../electron/host/exports/diagram/write-png.ts'

it('pictures are as large as asked for, within what a canvas holds', () => {
  expect(pictureWidth({ width: 2000, height: 1000 }, { by: 'dpi', value: 192 })).toEqual({ width: 4000, isCapped: false })
  expect(pictureWidth({ width: 2000, height: 1000 }, { by: 'width', value: 500 })).toEqual({ width: 500, isCapped: false })
  expect(pictureWidth({ width: 20_000, height: 10 }, { by: 'dpi', value: 2400 })).toEqual({ width: 65_535, isCapped: true })
  const square = pictureWidth({ width: 3000, height: 3000 }, { by: 'dpi', value: 2400 })
  expect(square).toEqual({ width: 16_384, isCapped: true })
  expect(square.width ** 2).toBeLessThanOrEqual(268_435_456)
})
