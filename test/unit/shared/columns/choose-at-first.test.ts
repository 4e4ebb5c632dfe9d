import { describe, expect, it } from 'vitest'
import { chooseAtFirst, chooseHeader } from '../../../../shared/columns/choose-at-first.ts'
import { headerSignature } from '../../../../shared/columns/header-signature.ts'
import type { SheetCells } from '../../../../shared/columns/sheet-cells.ts'
import { stepTableDescription } from '../../../../shared/steps/step-table-description.ts'

const sheet = (name: string, rows: string[][], isHidden = false): SheetCells => ({ name, isHidden, rows, continued: [], formulas: [], omitted: 0 })
const header = ['No', '担当', '作業内容', '様式']

describe('what is chosen for a file at first', () => {
  it('is the visible sheet that names the most fields, and a hidden one only where there is no other', () => {
    const sheets = [sheet('表紙', [['転入届']]), sheet('古い版', [[...header, '備考', 'システム']], true), sheet('手順', [['題'], header])]
    expect(chooseAtFirst(sheets, stepTableDescription, {})).toEqual({ sheet: 2, headerLine: 1, mapping: ['number', 'owner', 'text', null], isRemembered: false })
    expect(chooseAtFirst([sheet('隠し', [header], true)], stepTableDescription, {}).sheet).toBe(0)
  })

  it('is the mapping chosen before for such a header, unless it names fields that are gone', () => {
    const key = headerSignature(stepTableDescription, header)
    const own = ['number', 'owner', 'text', 'inputs']
    expect(chooseAtFirst([sheet('', [header, ['1']])], stepTableDescription, { [key]: own })).toMatchObject({ mapping: own, isRemembered: true })
    expect(chooseAtFirst([sheet('', [header])], stepTableDescription, { [key]: ['gone', null, null, null] })).toMatchObject({ isRemembered: false })
    expect(chooseHeader(sheet('', [['1', '窓口', '受け付ける']]), 0, null, stepTableDescription, { [key]: own })).toMatchObject({ mapping: [null, null, null] })
  })
})
