import { describe, expect, it } from 'vitest'
import { findBranchRoles } from '../../../../shared/align/structure/branch-roles.ts'
import { orderFlow } from '../../../../shared/align/structure/flow-order.ts'
import { buildFlow } from './build-flow.ts'

const gateway = { name: '不備はあるか', type: 'ExclusiveGateway' }

describe('orderFlow', () => {
  it('follows the connections, not the order in the file', () => {
    const flow = buildFlow({ prefix: 'f', steps: ['三', '一', '二'], connections: [[1, 2], [2, 0]] })
    expect(orderFlow(flow).sequence).toEqual(['f1', 'f2', 'f0'])
  })

  it('cuts a loop where it returns and puts the short branch before the long one', () => {
    const flow = buildFlow({
      prefix: 'f',
      steps: ['受付', '確認', gateway, '登録', '補正依頼', '送付'],
      connections: [[0, 1], [1, 2], [2, 3, 'ない'], [2, 4, 'ある'], [4, 1], [3, 5]],
    })
    const order = orderFlow(flow)
    expect(order.sequence).toEqual(['f0', 'f1', 'f2', 'f4', 'f3', 'f5'])
    expect([...order.returns]).toEqual(['f4>f1'])
  })

  it('places the steps of a sub-process between it and what follows it', () => {
    const flow = buildFlow({
      prefix: 'f',
      steps: ['始め', { name: 'まとめ', type: 'SubProcess' }, '終わり', { name: '中一', subProcess: 'f1' }, { name: '中二', subProcess: 'f1' }],
      connections: [[0, 1], [1, 2], [3, 4]],
    })
    expect(orderFlow(flow).sequence).toEqual(['f0', 'f1', 'f3', 'f4', 'f2'])
  })
})

describe('findBranchRoles', () => {
  it('tells rework, an early end, and work that may be skipped', () => {
    const flow = buildFlow({
      prefix: 'f',
      steps: ['確認', gateway, '補正依頼', '登録', { name: '該当か', type: 'ExclusiveGateway' }, '却下', '決定', { name: '希望か', type: 'ExclusiveGateway' }, '案内', '送付'],
      connections: [[0, 1], [1, 2, 'ある'], [1, 3, 'ない'], [2, 0], [3, 4], [4, 5, '非該当'], [4, 6, '該当'], [6, 7], [7, 8, 'はい'], [7, 9, 'いいえ'], [8, 9]],
    })
    const roles = findBranchRoles(flow, orderFlow(flow))
    expect(roles.get('f2')).toEqual({ purpose: 'rework', question: '不備はあるか', answer: 'ある' })
    expect(roles.get('f5')?.purpose).toBe('ends')
    expect(roles.get('f8')?.purpose).toBe('optional')
  })
})
