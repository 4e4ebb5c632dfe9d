import { expect, it } from 'vitest'
import { formatStepAttributes, readStepAttributes } from '../../../../../shared/bpmn/attributes/step-attributes.ts'

it('step attributes are read by their kind and written back the same', () => {
  const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12.5]
  const attributes = { system: '住基', minutesPerCase: 7.5, casesPerYear: 0, monthly: months, ground: '住民基本台帳法' }
  const written = formatStepAttributes(attributes)
  expect(written).toEqual({
    system: '住基', minutesPerCase: '7.5', casesPerYear: '0', monthly: '1 2 3 4 5 6 7 8 9 10 11 12.5', ground: '住民基本台帳法',
  })
  expect(readStepAttributes(written)).toEqual(attributes)
})

it('a number nobody could tell is a value of its own', () => {
  const attributes = { minutesPerCase: 'unknown', casesPerYear: 'unknown', monthly: 'unknown', customisationNeeded: 'unknown' } as const
  const written = formatStepAttributes(attributes)
  expect(written).toEqual(attributes)
  expect(readStepAttributes(written)).toEqual(attributes)
})

it('what is absent or no number is left out, never 0', () => {
  expect(readStepAttributes({ minutesPerCase: '約5', casesPerYear: '', monthly: '1 2 3', other: 'x' })).toEqual({})
})
