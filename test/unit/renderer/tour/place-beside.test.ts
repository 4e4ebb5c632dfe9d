import { describe, expect, it } from 'vitest'
import { placeBeside } from '../../../../renderer/features/tour/place-beside.ts'

const words = { width: 360, height: 160 }
const window = { width: 1366, height: 768 }

describe('words beside what they are about', () => {
  it('stand below a button, above what lies at the bottom, and beside what is high', () => {
    expect(placeBeside({ left: 100, top: 50, width: 80, height: 28 }, words, window)).toEqual({ left: 100, top: 90 })
    expect(placeBeside({ left: 0, top: 596, width: 1366, height: 144 }, words, window)).toEqual({ left: 12, top: 424 })
    expect(placeBeside({ left: 0, top: 124, width: 516, height: 600 }, words, window)).toEqual({ left: 528, top: 124 })
    expect(placeBeside({ left: 516, top: 124, width: 850, height: 600 }, words, window)).toEqual({ left: 144, top: 124 })
  })

  it('never leave the window', () => {
    const corner = placeBeside({ left: 0, top: 0, width: 1366, height: 768 }, words, window)
    expect(corner).toEqual({ left: 994, top: 596 })
    expect(placeBeside({ left: 1300, top: 50, width: 60, height: 28 }, words, window).left).toBe(994)
  })
})
