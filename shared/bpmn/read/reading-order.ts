/** A node to be put in order; `isStart` marks start events, `isLast` what is read after the flow proper (event sub-processes). */
export interface OrderedNode {
  id: string
  isStart: boolean
  isLast: boolean
}

/** The largest side branch that is read right after its gateway, in nodes. */
const sideBranchLimit = 12

/**
 * The order in which a reader walks the nodes of one process or sub-process, and in which tables list them.
 *
 * - Start events come first, then nodes that nothing leads to, each followed by all that it leads to; `nodes` gives the order among equals.
 * - A step comes after every step that leads to it. Sequence flows that lead back (loops) do not count.
 * - At a branching, the path with the most steps still to come is the main path and is read first, up to where the branches meet;
 *   then the other branches, the longer first; then what follows the meeting point.
 * - A branch that never meets the main path again (it ends early, or leads back) and is at most half as long as what the main path
 *   still has before it is read before the main path goes on: its steps stay beside the decision they belong to.
 *
 * Deterministic and linear in nodes and edges. Edges to unknown ids are ignored.
 */
export function readingOrder(nodes: readonly OrderedNode[], edges: readonly (readonly [string, string])[]): string[] {
  const { roots, forward } = withoutLoops(nodes, edges)
  const waiting = new Map<string, number>()
  for (const node of nodes) waiting.set(node.id, 0)
  for (const targets of forward.values()) for (const target of targets) waiting.set(target, (waiting.get(target) ?? 0) + 1)
  const incoming = new Map(waiting)
  const heights = heightsOf(nodes, forward)

  const order: string[] = []
  for (const root of roots) {
    if (waiting.get(root) !== 0) continue
    const stack = [root]
    for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
      order.push(id)
      const next: string[] = []
      for (const target of forward.get(id) ?? []) {
        const left = (waiting.get(target) ?? 0) - 1
        waiting.set(target, left)
        if (left === 0) next.push(target)
      }
      for (const branch of sortBranches(next, forward, incoming, heights).toReversed()) stack.push(branch)
    }
  }
  return order
}

/** Depth first from the roots; an edge to a node whose path is still being walked leads back and is left out. */
function withoutLoops(nodes: readonly OrderedNode[], edges: readonly (readonly [string, string])[]) {
  const outgoing = new Map<string, Set<string>>(nodes.map((node) => [node.id, new Set()]))
  const entered = new Set<string>()
  for (const [source, target] of edges) {
    const targets = outgoing.get(source)
    if (!targets || !outgoing.has(target) || source === target) continue
    targets.add(target)
    entered.add(target)
  }
  const rank = (node: OrderedNode) => (node.isLast ? 3 : node.isStart ? 0 : entered.has(node.id) ? 2 : 1)
  const candidates = nodes.toSorted((one, other) => rank(one) - rank(other)).map((node) => node.id)
  const forward = new Map<string, string[]>(nodes.map((node) => [node.id, []]))
  const state = new Map<string, 'open' | 'done'>()
  const roots: string[] = []
  for (const candidate of candidates) {
    if (state.has(candidate)) continue
    roots.push(candidate)
    state.set(candidate, 'open')
    const enter = (id: string) => ({ id, targets: [...(outgoing.get(id) ?? [])], next: 0 })
    const path = [enter(candidate)]
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const target = top.targets[top.next]
      top.next += 1
      if (target === undefined) {
        state.set(top.id, 'done')
        path.pop()
      } else if (state.get(target) !== 'open') {
        forward.get(top.id)?.push(target)
        if (!state.has(target)) {
          state.set(target, 'open')
          path.push(enter(target))
        }
      }
    }
  }
  return { roots, forward }
}

/** The number of steps on the longest way onwards from each node, itself included. */
function heightsOf(nodes: readonly OrderedNode[], forward: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const heights = new Map<string, number>()
  for (const { id } of nodes) {
    const path = [{ id, next: 0, height: 0 }]
    if (heights.has(id)) continue
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const target = forward.get(top.id)?.[top.next]
      if (target === undefined) {
        heights.set(top.id, top.height + 1)
        path.pop()
        continue
      }
      const known = heights.get(target)
      if (known === undefined) {
        path.push({ id: target, next: 0, height: 0 })
      } else {
        top.height = Math.max(top.height, known)
        top.next += 1
      }
    }
  }
  return heights
}

function sortBranches(
  branches: readonly string[],
  forward: ReadonlyMap<string, readonly string[]>,
  incoming: ReadonlyMap<string, number>,
  heights: ReadonlyMap<string, number>,
): readonly string[] {
  if (branches.length < 2) return branches
  const height = (id: string) => heights.get(id) ?? 0
  const longestFirst = branches.toSorted((one, other) => height(other) - height(one))
  const main = height(longestFirst[0] ?? '')
  const isAside = (id: string) => height(id) * 2 <= main && staysApart(id, forward, incoming)
  return [...longestFirst.filter(isAside), ...longestFirst.filter((id) => !isAside(id))]
}

/** Whether all that a branch leads to, within the limit, is reached through this branch only. */
function staysApart(branch: string, forward: ReadonlyMap<string, readonly string[]>, incoming: ReadonlyMap<string, number>): boolean {
  const met = new Map<string, number>()
  const queue = [branch]
  let seen = 0
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    seen += 1
    if (seen > sideBranchLimit) return false
    for (const target of forward.get(id) ?? []) {
      const times = (met.get(target) ?? 0) + 1
      met.set(target, times)
      if (times === 1) queue.push(target)
    }
  }
  return (incoming.get(branch) ?? 0) <= 1 && [...met].every(([id, times]) => incoming.get(id) === times)
}
