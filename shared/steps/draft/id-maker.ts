/** Gives ids that are the same for the same words, readable by their beginning, and never twice the same. */
export interface IdMaker {
  /** @param prefix e.g. `Activity`. @param seed what the element is told apart by. */
  make(prefix: string, seed: string): string
  /** Takes an id out of use, such as one that is given. */
  take(id: string): void
}

export function createIdMaker(taken: Iterable<string> = []): IdMaker {
  const used = new Set(taken)
  return {
    make(prefix, seed) {
      const wish = `${prefix}_${shortHash(seed)}`
      let id = wish
      for (let count = 2; used.has(id); count += 1) id = `${wish}_${count}`
      used.add(id)
      return id
    },
    take(id) {
      used.add(id)
    },
  }
}

/** Ten characters of two 32-bit FNV-1a sums (Fowler, Noll, Vo) over the UTF-16 units, the second from the end backwards. */
function shortHash(seed: string): string {
  let forward = 0x811c9dc5
  let backward = 0x811c9dc5
  for (let at = 0; at < seed.length; at += 1) {
    forward = Math.imul(forward ^ seed.charCodeAt(at), 0x01000193)
    backward = Math.imul(backward ^ seed.charCodeAt(seed.length - 1 - at), 0x01000193)
  }
  return [forward, backward].map((sum) => (sum >>> 0).toString(36).padStart(7, '0').slice(-5)).join('')
}
