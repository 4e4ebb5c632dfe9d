import { describe, expect, it } from 'vitest'
import { compareEditions, type ComparedItem } from '../../../../../shared/spec/compare/compare-editions.ts'
import { countChanges } from '../../../../../shared/spec/compare/count-changes.ts'

const item = (code: string, name: string, text: string, more: Partial<ComparedItem> = {}): ComparedItem => ({
  kind: 'function', code, name, text, large: '介護保険', middle: '資格', small: '', class: 'mandatory', classText: '実装必須機能', types: {}, effectiveOn: '', note: '', ...more,
})
const told = (before: ComparedItem[], after: ComparedItem[], matches: Parameters<typeof compareEditions>[2] = []) =>
  compareEditions(before, after, matches).map((change) => `${change.before?.code ?? '-'} ${change.after?.code ?? '-'} ${change.change}${change.fields.length > 0 ? ` ${change.fields.join('+')}` : ''}`)

const subjects = ['資格取得の届出', '資格喪失の届出', '住所変更の届出', '氏名変更の届出', '被保険者証の再交付', '負担割合証の発行', '保険料の減免', '保険料の徴収猶予', '過誤納金の還付', '督促状の発行']
const block = (from: number) => subjects.map((subject, index) => item(String(from + index).padStart(7, '0'), subject, `${subject}を登録し、内容を照会及び修正できること。`))

describe('two editions of a spec', () => {
  it('differ in nothing where only the writing does', () => {
    const before = [item('0000001', '届出の受付', '届出を受け付け、受付番号（連番）を付けること。')]
    const after = [item('0000001', '届出の受付', '届出を受け付け，\n受付番号(連番)を付けること', { note: '考え方を補った' })]
    expect(told(before, after)).toEqual(['0000001 0000001 same'])
  })

  it('say in which words a text changed, and which fields', () => {
    const [change] = compareEditions([item('0000001', '照会', '届出を14日以内に照会できること。')], [item('0000001', '照会', '届出を30日以内に照会できること。', { class: 'optional', middle: '届出' })])
    expect(change).toMatchObject({ change: 'changed', fields: ['text', 'class', 'path'], ground: 'id' })
    expect(change!.words).toEqual([{ kind: 'same', text: '届出を' }, { kind: 'removed', text: '14' }, { kind: 'added', text: '30' }, { kind: 'same', text: '日以内に照会できること。' }])
  })

  it('are renumbered where a whole block moved by one, although the sentences are much alike', () => {
    const added = item('0230265', '電子申請', '電子申請で届いた申請を取り込めること。')
    const changes = told(block(230265), [added, ...block(230266)])
    expect(changes[0]).toBe('- 0230265 added')
    expect(changes.slice(1)).toEqual(subjects.map((_, index) => `0${230265 + index} 0${230266 + index} renumbered code`))
  })

  it('are renumbered where two ids were swapped', () => {
    const [one, two] = block(1)
    expect(told([one!, two!], [{ ...two!, code: one!.code }, { ...one!, code: two!.code }])).toEqual(['0000002 0000001 renumbered code', '0000001 0000002 renumbered code'])
  })

  it('tell an id that is used for something else as removed and added', () => {
    expect(told([item('0000001', '督促状', '督促状を一括で発行できること。')], [item('0000001', '統計', '月ごとの件数を表に集計できること。')])).toEqual(['0000001 - removed', '- 0000001 added'])
  })

  it('keep the id on the longer half where a text was split in two', () => {
    const before = item('0000001', '受付', '申請を受け付け、受付日、申請の区分及び申請者を登録できること。受付票を出力できること。')
    const after = [item('0000001', '受付', '申請を受け付け、受付日、申請の区分及び申請者を登録できること。'), item('0000002', '受付票', '受付票を出力できること。')]
    expect(told([before], after)).toEqual(['0000001 0000001 changed text', '- 0000002 added'])
  })

  it('keep a renewed sentence under its id, and let what a person said win', () => {
    const before = [item('0000001', '通知書の出力', '通知書を出力できること。'), item('0000002', '一覧', '対象者の一覧を表示できること。')]
    const after = [item('0000001', '通知書の出力', '通知書を様式に沿って出力し、電子でも交付できること。'), item('0000009', '名簿', '抽出した者を名簿にして画面で確かめられること。')]
    expect(told(before, after)).toEqual(['0000001 0000001 changed text', '0000002 - removed', '- 0000009 added'])
    const byPerson = compareEditions(before, after, [{ kind: 'function', beforeCode: '0000002', afterCode: '0000009' }])
    expect(byPerson.map(({ change, ground }) => [change, ground])).toEqual([['changed', 'id'], ['renumbered', 'person']])
  })

  it('never take a 帳票 for the 機能 of the same id', () => {
    const text = '通知書を出力できること。'
    expect(told([item('0000001', '通知書', text)], [item('0000001', '通知書', text, { kind: 'form' })])).toEqual(['0000001 - removed', '- 0000001 added'])
  })

  it('pair sentences that are the same word for word by id and place', () => {
    const twice = [item('0000001', '出力', '一覧を出力できること。', { middle: '資格' }), item('0000002', '出力', '一覧を出力できること。', { middle: '給付' })]
    expect(told(twice, [twice[0]!, { ...twice[1]!, text: '一覧を帳票に出力できること。' }])).toEqual(['0000001 0000001 same', '0000002 0000002 changed text'])
    expect(told(twice, [{ ...twice[0]!, code: '0000011' }, { ...twice[1]!, code: '0000012' }])).toEqual(['0000001 0000011 renumbered code', '0000002 0000012 renumbered code'])
  })

  it('of 2,000 items each are counted: all the same, all moved', () => {
    const many = Array.from({ length: 2_000 }, (_, index) => item(String(index + 1).padStart(7, '0'), `${subjects[index % 10]}${index}`, `${subjects[index % 10]}について第${index * 7}号の様式で${subjects[(index * 3 + 1) % 10]}と合わせて処理し、結果を${index}の台帳に記録できること。`))
    expect(countChanges(compareEditions(many, many)).same).toBe(2_000)
    const moved = many.map((one, index) => ({ ...one, code: String(index + 2).padStart(7, '0') }))
    expect(countChanges(compareEditions(many, moved)).renumbered).toBe(2_000)
  })
})
