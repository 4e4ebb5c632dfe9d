/**
 * The few numbers of the matcher, in log-odds (natural logarithm): how much each kind of evidence speaks for or against two steps being
 * the same work. Set by hand on the development pairs, in round figures; the bench prints what they are worth on pairs held back.
 */
export const weights = {
  /** Odds that two steps taken at random are the same work are about 1 in the number of steps; this is added to −log(steps). */
  prior: 0.5,
  /** Per unit of agreed meaning (a specific concept in both labels counts about 3 units in flows of 20 steps). */
  concept: 1.0,
  /** Inner wordings (転出 in 転出証明書) count less than the whole. */
  inner: 0.7,
  /** Per unit of shared writing. */
  words: 0.8,
  /** Per wording of a label that has no counterpart in the other. */
  unexplained: 0.25,
  lane: 1.0,
  laneDiffers: 0.3,
  document: 1.2,
  documentDiffers: 0.2,
  branch: 1.0,
  branchText: 1.2,
  branchDiffers: 0.3,
  message: 0.8,
  type: 0.5,
  /** How much of the order model is believed, and the most it may say against a pair (work does move). */
  order: 0.7,
  orderFloor: -4,
  orderCeiling: 4,
  /** Order model: probability that a step has no counterpart, and that a counterpart serves two steps in a row. */
  skip: 0.22,
  repeat: 0.12,
  /** A pair is accepted above these log-odds; a further member joins a group above the second. */
  /** Added to every pair. */
  bias: 0,
  accept: 0,
  join: 0.3,
}

export type Weights = typeof weights
