import { describe, expect, it } from 'vitest'
import { readingOrder } from '../../../../../shared/bpmn/read/reading-order.ts'

/** Nodes by letter, `*` marks a start event, `~` an event sub-process; edges as `ab`. */
function order(nodes: string, edges: string): string {
  const list = (nodes.match(/\w[*~]?/g) ?? []).map((word) => ({ id: word.charAt(0), isStart: word.endsWith('*'), isLast: word.endsWith('~') }))
  return readingOrder(list, edges.split(' ').filter(Boolean).map((edge): [string, string] => [edge.charAt(0), edge.charAt(1)])).join('')
}

describe('the order in which a flow is read', () => {
  it('follows the arrows from the start event, whatever the order in the file', () => {
    expect(order('d c b a*', 'ab bc cd')).toBe('abcd')
  })

  it('takes the longer branch first, then the other, then what follows where they meet', () => {
    expect(order('a* g x y z j k', 'ag gx gy yz zj xj jk')).toBe('agyzxjk')
  })

  it('does not follow an arrow that leads back', () => {
    expect(order('a* b c d', 'ab bc cb cd')).toBe('abcd')
  })

  it('reads a short rework branch beside its decision, before the main path goes on', () => {
    expect(order('a* g m n o p r', 'ag gm mn no op gr ra')).toBe('agrmnop')
  })

  it('reads a branch that ends early beside its decision', () => {
    expect(order('a* g m n o p r', 'ag gm mn no op gr')).toBe('agrmnop')
  })

  it('reads the main path first where the other end is about as long', () => {
    expect(order('a* g m n r', 'ag gm mn gr')).toBe('agrmn')
    expect(order('a* g m n o r s', 'ag gm mn no gr rs')).toBe('agmnors')
  })

  it('does not read a short branch first that meets the main path again later', () => {
    expect(order('a* g m n o p r', 'ag gm mn no op gr rp')).toBe('agmnorp')
  })

  it('puts a step after all steps that lead to it, also across several starts', () => {
    expect(order('a* b* c d', 'ac bc cd')).toBe('abcd')
  })

  it('reads what hangs on nothing after what starts, and event sub-processes last', () => {
    expect(order('e~ x a* b', 'ab')).toBe('abxe')
  })

  it('reads a ring that nothing leads into, each step once', () => {
    expect(order('a b c', 'ab bc ca')).toBe('abc')
  })

  it('ignores arrows to unknown steps, to itself and twice the same', () => {
    expect(order('a* b', 'aa az ab ab zb')).toBe('ab')
  })

  it('loses no step of a flow of ten thousand', () => {
    const count = 10_000
    const nodes = Array.from({ length: count }, (_, index) => ({ id: `n${index}`, isStart: index === 0, isLast: false }))
    const edges = nodes.slice(1).flatMap((node, index): [string, string][] => [
      [`n${Math.floor(index / 2)}`, node.id],
      [node.id, `n${Math.floor(index / 3)}`],
    ])
    expect(new Set(readingOrder(nodes, edges)).size).toBe(count)
  })
})
