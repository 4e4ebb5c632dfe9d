import { describe, expect, it } from 'vitest'
import { compareLanes, laneRole } from '../../../../shared/fitgap/steps/lane-role.ts'
import { oneLine } from '../../../../shared/fitgap/steps/one-line.ts'
import { readFlowSteps } from '../../../../shared/fitgap/steps/read-flow-steps.ts'
import { buildFlow, type StepDraft } from './build-flow.ts'

const methodOf = (step: Omit<StepDraft, 'id'>) => readFlowSteps(buildFlow([{ id: 'x', ...step }])).get('x')?.method?.method ?? null

describe('the role behind a lane', () => {
  it.each([
    ['町民生活課窓口係', 'counter'],
    ['住民保険課年金係', 'staff'],
    ['町民生活課係長', 'approver'],
    ['審査担当', 'approver'],
    ['標準準拠システム', 'system'],
    ['電算係', 'staff'],
    ['転入する人', 'resident'],
    ['住民', 'resident'],
    ['年金事務所', 'outside'],
    ['他機関', 'outside'],
    ['', null],
  ])('of %s is %s', (lane, role) => {
    expect(laneRole(lane)).toBe(role)
  })

  it('is compared without claiming what names do not tell', () => {
    expect(compareLanes('町民生活課窓口係', '窓口担当')).toBe('same')
    expect(compareLanes('住民保険課年金係', '年金担当')).toBe('same')
    expect(compareLanes('こども未来課手当係', '審査担当')).toBe('unknown')
    expect(compareLanes('窓口係', '審査担当')).toBe('different')
    expect(compareLanes('手当係', '住民')).toBe('different')
    expect(compareLanes(null, '窓口担当')).toBe('unknown')
  })
})

describe('the method of a step', () => {
  it('comes from the element type, sharpened by words and documents', () => {
    expect(methodOf({ type: 'UserTask', name: '打ち出しを入力' })).toBe('terminal')
    expect(methodOf({ type: 'ServiceTask', name: '通知書の印刷' })).toBe('automatic')
    expect(methodOf({ type: 'ManualTask', name: '打ち出しを読み合わせ' })).toBe('paper')
    expect(methodOf({ type: 'ManualTask', name: '番号を電話できく' })).toBe('phone')
    expect(methodOf({ type: 'ManualTask', name: '本人かどうか見る' })).toBe('hand')
    expect(methodOf({ type: 'ManualTask', name: '本人かどうか見る', documents: ['異動届'] })).toBe('paper')
    expect(methodOf({ type: 'SendTask', name: '決定通知書の送付' })).toBe('post')
    expect(methodOf({ type: 'SendTask', name: '転入通知情報の送信' })).toBe('transmission')
  })

  it('is unknown where nothing tells it, and as stated where the diagram states it', () => {
    expect(methodOf({ type: 'Task', name: '中身を見る' })).toBeNull()
    expect(methodOf({ type: 'SendTask', name: 'お知らせを出す' })).toBeNull()
    expect(methodOf({ type: 'Task', name: '中身を見る', attributes: { method: '紙' } })).toBe('paper')
    expect(methodOf({ type: 'ManualTask', name: '中身を見る', attributes: { method: '内線で聞く' } })).toBe('phone')
    expect(methodOf({ type: 'Task', name: '中身を見る', attributes: { system: '住民記録システム' } })).toBe('terminal')
  })
})

it('a label on one line keeps Japanese together and Latin words apart', () => {
  expect(oneLine('住みはじめた\n日を\r\nききとる')).toBe('住みはじめた日をききとる')
  expect(oneLine('Check\nthe form')).toBe('Check the form')
})
