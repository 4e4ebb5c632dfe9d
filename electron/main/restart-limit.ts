/** Says whether something that ended may be started again: not after more than `most` ends within `span` milliseconds. */
export function createRestartLimit(options: { most: number; span: number; now?: () => number }): () => boolean {
  const now = options.now ?? Date.now
  let ends: number[] = []
  return () => {
    ends = [...ends, now()].filter((end) => now() - end < options.span)
    return ends.length <= options.most
  }
}
