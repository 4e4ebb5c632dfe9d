/** Edges of a directed graph: what follows each node. */
export type Successors = ReadonlyMap<string, readonly string[]>

/**
 * The immediate dominator of each node that `root` reaches: the last node that every way from the root to it passes. The root has none.
 * Source: Cooper, Harvey, Kennedy, A Simple, Fast Dominance Algorithm (2001).
 */
export function immediateDominators(root: string, successors: Successors): Map<string, string> {
  const order = reversePostorder(root, successors)
  const rank = new Map(order.map((node, index) => [node, index]))
  const predecessors = order.map((): number[] => [])
  for (const [index, node] of order.entries()) for (const next of successors.get(node) ?? []) predecessors[rank.get(next)!]?.push(index)
  const dominator = new Int32Array(order.length).fill(-1)
  dominator[0] = 0
  const meet = (one: number, other: number): number => {
    let [a, b] = [one, other]
    while (a !== b) {
      while (a > b) a = dominator[a]!
      while (b > a) b = dominator[b]!
    }
    return a
  }
  for (let isChanged = true; isChanged; ) {
    isChanged = false
    for (let node = 1; node < order.length; node += 1) {
      const known = predecessors[node]!.filter((predecessor) => dominator[predecessor] !== -1)
      const found = known.reduce(meet)
      if (dominator[node] === found) continue
      dominator[node] = found
      isChanged = true
    }
  }
  return new Map(order.slice(1).map((node, index) => [node, order[dominator[index + 1]!]!]))
}

function reversePostorder(root: string, successors: Successors): string[] {
  const seen = new Set([root])
  const done: string[] = []
  const path: { node: string, next: number }[] = [{ node: root, next: 0 }]
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const following = (successors.get(top.node) ?? [])[top.next]
    top.next += 1
    if (following === undefined) {
      done.push(top.node)
      path.pop()
    } else if (!seen.has(following)) {
      seen.add(following)
      path.push({ node: following, next: 0 })
    }
  }
  return done.reverse()
}
