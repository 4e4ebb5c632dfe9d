/** What has been said of a step or a comment so far: 未確認, 確認済, 要修正. */
export const reviewStates = ['unconfirmed', 'confirmed', 'needs-change'] as const
export type ReviewState = (typeof reviewStates)[number]
