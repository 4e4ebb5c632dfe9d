/** A text as the pairs of neighbouring characters it holds, with how often; `weight` is the sum of their weights. */
export interface TextSigns {
  text: string
  counts: ReadonlyMap<string, number>
}

export function signsOf(text: string): TextSigns {
  const counts = new Map<string, number>()
  for (let index = 0; index < Math.max(1, text.length - 1); index += 1) {
    const sign = text.slice(index, index + 2)
    if (sign !== '') counts.set(sign, (counts.get(sign) ?? 0) + 1)
  }
  return { text, counts }
}

/** How much a pair of characters says: little where it is in most texts (できること), much where it is in few. */
export type SignWeight = (sign: string) => number

/** Weights by how many of these texts hold a pair of characters: log(1 + texts / holders), at least 0.05. */
export function signWeights(texts: readonly TextSigns[]): SignWeight {
  const holders = new Map<string, number>()
  for (const { counts } of texts) for (const sign of counts.keys()) holders.set(sign, (holders.get(sign) ?? 0) + 1)
  return (sign) => Math.max(0.05, Math.log(1 + texts.length / (2 * (holders.get(sign) ?? 1))))
}

/** How much two texts have in common by weight: Dice's coefficient over pairs of characters, 0 to 1. */
export function likeness(one: TextSigns, other: TextSigns, weight: SignWeight): number {
  if (one.text === other.text) return one.text === '' ? 0 : 1
  let [common, whole] = [0, 0]
  for (const [sign, count] of one.counts) {
    const value = weight(sign)
    common += 2 * Math.min(count, other.counts.get(sign) ?? 0) * value
    whole += count * value
  }
  for (const [sign, count] of other.counts) whole += count * weight(sign)
  return whole === 0 ? 0 : common / whole
}
