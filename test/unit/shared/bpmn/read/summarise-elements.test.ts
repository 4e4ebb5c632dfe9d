import { expect, it } from 'vitest'
import { readFlowGraph } from '../../../../../shared/bpmn/read/read-flow-graph.ts'
import { summariseElements } from '../../../../../shared/bpmn/read/summarise-elements.ts'
import { fixtureText } from '../fixture.ts'

it('the rows of a search index hold every element with the names of its lane and pool, numbered in reading order', async () => {
  const rows = summariseElements(await readFlowGraph(fixtureText('good/tennyu.bpmn')))
  expect(rows[0]).toEqual({ id: 'Start_todoke', type: 'StartEvent', name: '届出を受ける', lane: '窓口係', pool: '若葉町', order: 0 })
  expect(rows.map(({ order }) => order)).toEqual(rows.map((_, index) => index))
  const of = (id: string) => rows.find((row) => row.id === id)
  expect(of('Lane_record')).toMatchObject({ type: 'Lane', name: '記録係', pool: '若葉町' })
  expect(of('Participant_citizen')).toMatchObject({ type: 'Participant', name: '住民' })
  expect(of('StoreRef_juki')).toMatchObject({ type: 'DataStore', name: '住民記録システム' })
  expect(of('Note_1')).toMatchObject({ type: 'TextAnnotation', name: '代理人なら委任状が要る' })
})
