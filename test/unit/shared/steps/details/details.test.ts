import { describe, expect, it } from 'vitest'
import { openBpmnDocument } from '../../../../../shared/bpmn/read/bpmn-document.ts'
import { changeDetails, faultOf } from '../../../../../shared/steps/details/change-details.ts'
import { readDetails } from '../../../../../shared/steps/details/read-details.ts'
import { diagramOfSteps } from '../../../../../shared/steps/diagram-of-steps.ts'
import { stepsOfDiagram } from '../../../../../shared/steps/steps-of-diagram.ts'
import { parseStepTable } from '../../../../../shared/steps/parse-step-table.ts'
import { fixtureText } from '../../bpmn/fixture.ts'

const rows = [
  ['No', '担当', '作業内容', '種類', '次', '入力帳票', '出力帳票', '所要時間(分)', '年間件数'],
  ['1', '窓口係', '届を受け取る', '作業', '', '', '届', '5', '約300'],
  ['2', '窓口係', '書きもれの有無', '判断', 'ある→1 / ない→3', '', '', '', ''],
  ['3', '係長', '届を見る', '作業', '', '届', '', '', ''],
]
const flow = () => diagramOfSteps(parseStepTable(rows).table, '転入届')
const idOf = (xml: string, name: string) => [...readDetails(xml).elements.values()].find(({ values }) => values.name === name)!.id
const valuesOf = (xml: string, id: string) => readDetails(xml).elements.get(id)!.values

describe('the details of a step', () => {
  it('hold what the step table and the 業務要件定義表 say of it', async () => {
    const xml = await flow()
    const { elements, owners } = readDetails(xml)
    expect(owners).toEqual(['窓口係', '係長'])
    expect(elements.get(idOf(xml, '届を受け取る'))).toEqual({
      id: expect.any(String), subject: 'activity', row: '1', around: [],
      values: {
        name: '届を受け取る', kind: 'task', owner: '窓口係', inputs: '', outputs: '届', system: '', method: '', minutesPerCase: '5', casesPerYear: '約300', monthly: '',
        ground: '', note: '', place: '', worker: '', customisation: '', customisationReason: '', customisationNeeded: '',
      },
    })
    expect(Object.keys(valuesOf(xml, idOf(xml, '書きもれの有無')))).toEqual(['name', 'kind', 'owner', 'ground', 'note'])
    expect(elements.get(idOf(xml, 'ある'))).toMatchObject({ subject: 'branch', around: ['書きもれの有無', '届を受け取る'] })
  })

  it('change in the text and nowhere else, one value for all that are chosen', async () => {
    const xml = await flow()
    const ids = [idOf(xml, '届を受け取る'), idOf(xml, '届を見る')]
    const after = await changeDetails(xml, ids, 'system', '住民記録')
    expect(after.replaceAll(' kurabe:system="住民記録"', '').replace(' xmlns:kurabe="urn:kurabe:bpmn:1"', '')).toBe(xml.replace(' xmlns:kurabe="urn:kurabe:bpmn:1"', ''))
    expect(ids.map((id) => valuesOf(after, id).system)).toEqual(['住民記録', '住民記録'])
    expect(valuesOf(await changeDetails(after, ids, 'system', ''), ids[0]!).system).toBe('')
  })

  it('keep 不明, blank and 0 apart, and give up what the table kept as no number', async () => {
    const xml = await flow()
    const id = idOf(xml, '届を受け取る')
    for (const typed of ['0', '不明', '', '１，２００件']) {
      const after = await changeDetails(xml, [id], 'casesPerYear', typed)
      expect(valuesOf(after, id).casesPerYear).toBe(typed === '１，２００件' ? '1200' : typed)
      expect(after).not.toContain('casesPerYearTyped')
    }
    expect([faultOf('casesPerYear', '約300'), faultOf('casesPerYear', '不明'), faultOf('monthly', '1 2 3'), faultOf('note', '約300')]).toEqual(['amount', null, 'months', null])
  })

  it('keep a year of which only some months are filled in, and give it to the table as typed', async () => {
    const xml = await flow()
    const id = idOf(xml, '届を見る')
    const part = '30 － － － － － － － － － － 12'
    expect(faultOf('monthly', part)).toBeNull()
    const after = await changeDetails(xml, [id], 'monthly', part)
    expect(valuesOf(after, id).monthly).toBe(part)
    const year = '30 1 1 1 1 1 1 1 1 1 1 12'
    expect(valuesOf(await changeDetails(after, [id], 'monthly', year), id).monthly).toBe(year)
  })

  it('keep what is no number as typed, as the table does', async () => {
    const xml = await flow()
    const id = idOf(xml, '届を見る')
    const year = '30 夏は多い － － － － － － － － － 12'
    const after = await changeDetails(await changeDetails(xml, [id], 'casesPerYear', '約300'), [id], 'monthly', year)
    expect(valuesOf(after, id)).toMatchObject({ casesPerYear: '約300', monthly: year })
    expect(stepsOfDiagram(after).table.rows.at(-1)).toMatchObject({ casesPerYear: '約300', monthly: year })
    expect(faultOf('monthly', year)).toBe('months')
    expect(after).not.toMatch(/kurabe:(casesPerYear|monthly)=/)
  })

  it('move the step into another lane and tie documents, keeping what stands elsewhere', async () => {
    const xml = await flow()
    const id = idOf(xml, '届を受け取る')
    const moved = await changeDetails(xml, [id], 'owner', '係長')
    expect(valuesOf(moved, id).owner).toBe('係長')
    const other = idOf(xml, '届を見る')
    const tied = await changeDetails(xml, [other], 'outputs', '決裁文書')
    expect(valuesOf(tied, other)).toMatchObject({ inputs: '届', outputs: '決裁文書' })
    expect(openBpmnDocument(tied).bounds.get(id)).toEqual(openBpmnDocument(xml).bounds.get(id))
  })
})

describe('the details of what is no step', () => {
  it('are names: lanes with their steps, documents on every drawing, notes with their text', async () => {
    const xml = fixtureText('good/tennyu.bpmn')
    const { elements } = readDetails(xml)
    expect(elements.get('Lane_office')).toMatchObject({ subject: 'lane' })
    const renamed = await changeDetails(xml, ['Note_1'], 'name', '<& 新しいメモ')
    expect(valuesOf(renamed, 'Note_1').name).toBe('<& 新しいメモ')
    const data = await changeDetails(xml, ['DataRef_todoke_1'], 'name', '転入届書')
    expect(valuesOf(data, 'DataRef_todoke_1').name).toBe('転入届書')
  })
})
