import { describe, expect, it } from 'vitest'
import { readFlowGraph } from '../../../../shared/bpmn/read/read-flow-graph.ts'
import { findPhrase, findTermGroups } from '../../../../shared/terms/find-term-groups.ts'
import { previewPhrase, previewTerm } from '../../../../shared/terms/preview-changes.ts'
import { replaceTerm } from '../../../../shared/terms/replace-term.ts'
import { replaceTexts } from '../../../../shared/terms/replace-texts.ts'

const bpmn = (body: string) => `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:kurabe="urn:kurabe:bpmn:1" id="d" targetNamespace="t">
  <bpmn:process id="p">${body}</bpmn:process>
</bpmn:definitions>`

const first = bpmn(`
  <bpmn:task id="a" name="申込みを受け取る" kurabe:system="住基サーバー" />
  <bpmn:task id="b" name="申込書をマイナンバーカードと見比べる" />
  <bpmn:dataObject id="o" /><bpmn:dataObjectReference id="r" dataObjectRef="o" name="異動届" />
  <bpmn:textAnnotation id="n"><bpmn:text>申込みは &lt;窓口&gt; だけ</bpmn:text></bpmn:textAnnotation>`)
const second = bpmn(`
  <bpmn:task id="a" name="申込を調べる" kurabe:system="住基サーバ" />
  <bpmn:task id="b" name="マイナカードを確認する" />
  <bpmn:dataObject id="o" name="異動届" /><bpmn:dataObjectReference id="r" dataObjectRef="o" name="異動届書" /><bpmn:dataObjectReference id="r2" dataObjectRef="o" name="異動届書" />`)

const flows = async () => [{ flow: '1', graph: await readFlowGraph(first) }, { flow: '2', graph: await readFlowGraph(second) }]

describe('terms written in several ways', () => {
  it('are found over all flows, in names, notes, documents and attributes, the usual writing first', async () => {
    const groups = findTermGroups(await flows())
    const told = groups.map(({ variants }) => variants.map(({ written, uses }) => `${written} ${uses.length}`))
    expect(told).toContainEqual(['申込み 2', '申込 1'])
    expect(told).toContainEqual(['住基サーバー', '住基サーバ'].map((word) => `${word.replace('住基', '')} 1`))
    expect(told).toContainEqual(['マイナンバーカード 1', 'マイナカード 1'])
    expect(told).toContainEqual(['異動届 1', '異動届書 1'])
  })

  it('finds every text with a phrase', async () => {
    expect(findPhrase(await flows(), '申込').map(({ flow, element }) => flow + element)).toEqual(['1a', '1b', '1n', '2a'])
    expect(findPhrase(await flows(), '')).toEqual([])
  })
})

describe('replacing a term', () => {
  it.each([
    ['申込を調べる', '申込', '申込み', '申込みを調べる'],
    ['申込書の申込を見る', '申込', '申込み', '申込書の申込みを見る'],
    ['マイナンバーカードとカード', 'カード', '証', 'マイナンバーカードと証'],
    ['FAXとFAX番号とTEFAX', 'FAX', 'ファクス', 'ファクスとファクス番号とTEFAX'],
    ['はんことはんこ', 'はんこ', '印鑑', '印鑑と印鑑'],
  ])('%s', (text, written, wanted, result) => expect(replaceTerm(text, written, wanted)).toBe(result))

  it('changes names, notes, attributes and every reference to a document, and nothing else of the text', () => {
    const one = replaceTexts(first, [
      { element: 'a', field: 'name', from: '申込みを受け取る', to: '申込を受け取る' },
      { element: 'a', field: 'system', from: '住基サーバー', to: '住基サーバ' },
      { element: 'n', field: 'annotation', from: '申込みは <窓口> だけ', to: '申込は <窓口> & 郵送' },
    ])
    expect(one.changed).toBe(3)
    expect(one.xml).toBe(first.replace('name="申込みを受け取る"', 'name="申込を受け取る"').replace(' kurabe:system="住基サーバー"', ' kurabe:system="住基サーバ"').replace('申込みは &lt;窓口&gt; だけ', '申込は &lt;窓口&gt; &amp; 郵送'))
    const two = replaceTexts(second, [{ element: 'r', field: 'name', from: '異動届書', to: '転入届' }])
    expect(two.xml).toBe(second.replaceAll('name="異動届書"', 'name="転入届"'))
  })

  it('leaves a text alone that was changed meanwhile, and counts it', () => {
    expect(replaceTexts(first, [{ element: 'a', field: 'name', from: '昔の名前', to: '新しい名前' }])).toEqual({ xml: first, changed: 0, skipped: 1 })
  })
})

describe('what a replacement would change', () => {
  it('shows each text once, with every variant in it replaced, and nothing that stays', async () => {
    const both = { flow: '1', graph: await readFlowGraph(bpmn('<bpmn:task id="a" name="申込みと申し込みを比べる" /><bpmn:task id="b" name="申込を見る" /><bpmn:task id="c" name="申込を調べる" />')) }
    const [group] = findTermGroups([both])
    expect(previewTerm(group!, '申込').map(({ from, to }) => [from, to])).toEqual([['申込みと申し込みを比べる', '申込と申込を比べる']])
    expect(previewTerm(group!, '')).toEqual([])
  })

  it('replaces whole names of documents', async () => {
    const group = findTermGroups(await flows()).find(({ isDocument }) => isDocument)!
    expect(previewTerm(group, '転入届').map(({ to }) => to)).toEqual(['転入届', '転入届'])
  })

  it('replaces a phrase of one’s own exactly as written', async () => {
    expect(previewPhrase(findPhrase(await flows(), '異動届書'), '異動届書', '転入届').map(({ to }) => to)).toEqual(['転入届'])
    expect(previewPhrase(findPhrase(await flows(), '異動届'), '異動届', ' ')).toEqual([])
  })
})
