import { describe, expect, it } from 'vitest'
import { shapeSize } from '../../../../shared/bpmn/layout/shape-size.ts'
import { defaultLayoutOptions } from '../../../../shared/bpmn/layout/layout-options.ts'
import { isShownInPart, shownLines } from '../../../../shared/text/shown-lines.ts'

const measure = (text: string) => [...text].length * 14

describe('the lines of a name', () => {
  it('are all there is, up to forty', () => {
    const name = '届を受け取って中身を調べ、足りないものを住民に伝える'
    expect(shownLines(name, 145, measure).join('')).toBe(name)
    expect(isShownInPart(name, 145, measure)).toBe(false)
  })

  it('end in … where a whole Excel cell stands in a name, and the box stays one that a sheet can hold', () => {
    for (const name of ['あ'.repeat(32_767), '😀'.repeat(16_000), 'a\n'.repeat(16_000)]) {
      const lines = shownLines(name, 145, measure)
      expect(lines).toHaveLength(40)
      expect(lines.at(-1)).toMatch(/…$/)
      expect(lines.every((line) => measure(line) <= 145 && !/[\ud800-\udbff]…?$/.test(line.replace(/…$/, '')))).toBe(true)
      expect(isShownInPart(name, 145, measure)).toBe(true)
      expect(shapeSize('task', name, { ...defaultLayoutOptions, measure }).height).toBeLessThan(800)
    }
  })
})
