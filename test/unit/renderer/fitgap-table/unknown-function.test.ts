import { describe, expect, it } from 'vitest'
import { namesUnknownFunction } from '../../../../renderer/features/fitgap-table/rows/unknown-function.ts'
import { sampleRow } from './sample-view.ts'

const spec = { id: 'spec', kind: 'spec' as const, isGone: false }
const [cell] = sampleRow(1).cells
const known = { ...cell!, reference: 'spec', facts: { ...cell!.facts, functions: [{ kind: 'function' as const, code: '0010105', name: '', text: '', class: '' }] } }

describe('a 機能ID of a row', () => {
  it('is doubted where no 標準仕様 of the table has it, not where there is none to ask', () => {
    const row = (code: string, kind: 'function' | 'form' = 'function') => ({ functions: [{ kind, code }], cells: [known] })
    expect(namesUnknownFunction(row('0010105'), [spec])).toBe(false)
    expect(namesUnknownFunction(row('10105'), [spec])).toBe(true)
    expect(namesUnknownFunction(row('0010105', 'form'), [spec])).toBe(true)
    expect(namesUnknownFunction(row('10105'), [{ ...spec, kind: 'package' }])).toBe(false)
    expect(namesUnknownFunction(row('10105'), [{ ...spec, isGone: true }])).toBe(false)
  })
})
