/**
 * The few numbers of the matcher, in log-odds (natural logarithm): how much each kind of evidence speaks for or against two steps being
 * the same work. Set by hand on the development pairs, in round figures, guided by a logistic regression of right and wrong pairs on the
 * kinds of evidence; `test/bench/matching/score.ts` prints what they are worth, on pairs held back too.
 */
export const weights = {
  /** Per unit of agreed meaning (a wording that one step in twenty has on both sides agrees by about 2.5 units). */
  concept: 1.4,
  /** Inner wordings (転出 in 転出証明書) count less than the whole. */
  inner: 0.5,
  /** Likeness up to here is taken for chance. */
  chance: 0.15,
  /** Each further agreement of wordings counts this part of the one before: they are not independent. */
  further: 0.85,
  /** Per unit of shared writing. */
  words: 0.7,
  /** Per unit of kin writing; inside wordings that agree already it counts this part. */
  kin: 0.3,
  kinAgreed: 0.5,
  /** How far a wording without a counterpart speaks against a pair (1: as much as the wordings of likely pairs show). */
  unexplained: 1,
  /** Against a pair whose names exclude each other (accepted, refused). */
  opposed: 3,
  /** Usual share of what two names of the same work say that has a counterpart, and of steps that have none. */
  likeness: 0.35,
  skip: 0.3,
  /** Learning begins on the strict side, so that only clear pairs teach; so many rounds; so much of the usual values (share of all steps). */
  startLikeness: 0.7,
  startSkip: 0.5,
  rounds: 4,
  learning: 0.03,
  /** How far a learned scarcity of counterparts speaks against every pair. */
  absence: 0.8,
  /** Lanes, documents, branches and partners that correspond, and what it costs where both have one and they do not. */
  lane: 1,
  laneDiffers: 0.3,
  document: 1.8,
  documentDiffers: 0.2,
  branch: 1,
  branchText: 1.2,
  branchDiffers: 0.3,
  message: 0.8,
  type: 0.5,
  /** Sub-processes on both sides; a sub-process and a single step where both flows have sub-processes. */
  part: 2,
  partDiffers: 1.5,
  /** Order model: that a counterpart serves two steps in a row. */
  repeat: 0.12,
  /** How far the order model is believed where it speaks against a pair and where for it, and the most it may say: work does move. */
  outOfPlace: 0.4,
  inPlace: 0.7,
  orderFloor: -6,
  orderCeiling: 3,
  /** How many steps work changes places with its neighbours, and what each of them costs. */
  shiftReach: 3,
  shift: 1,
  /** Added to every pair. */
  bias: 1.3,
  /** A pair is accepted above these log-odds; a further member joins a group above the second. */
  accept: -1.6,
  join: 0.7,
  /** For a further member speaks the part of the partner's name that only it covers; against it the part covered already, and distance. */
  completes: 1.2,
  repeats: 0.5,
  joinDistance: 0.2,
  /** For a further member that bears the same name as the one there: a repeated step belongs where its twin does. */
  twin: 3,
  /**
   * From log-odds to score (see `calibrateScore`), fitted on the development pairs with parts of the lexicon taken away at random, since
   * procedures not seen before use words it does not have; a little on the careful side.
   */
  scoreSlope: 1,
  scoreOffset: 1.5,
  scoreCeiling: 0.92,
}

export type Weights = typeof weights

/**
 * English flows of one kind mostly share their words and leave many steps without a counterpart: there a resemblance has to be closer.
 */
export const englishWeights: Weights = {
  ...weights,
  bias: -1,
  words: 0.5,
  lane: 0.8,
  outOfPlace: 0.5,
  inPlace: 0.6,
  document: 2,
  accept: -0.1,
  join: -1,
  scoreSlope: 0.5,
  scoreOffset: 0.2,
  scoreCeiling: 0.96,
}
