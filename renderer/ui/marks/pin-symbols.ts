import type { ReviewState } from '../../../shared/review/review-state.ts'

/** How a state of the review looks: told apart by form as well as colour, on shapes, in lists and in exports alike. 16 × 16 box. */
export interface PinSymbol {
  /** Stroked; in the ink of the pin. */
  path: string
  ink: string
  /** A filled pin has white signs on its ink; the others ink on white. */
  isFilled: boolean
  /** Corner radius of the pill, 20 px high. */
  radius: number
}

export const pinSymbols: Record<ReviewState, PinSymbol> = {
  unconfirmed: { path: 'M2.5 3h11v8H7.5L4.8 13.6V11H2.5z', ink: '#4d4d4d', isFilled: false, radius: 3 },
  confirmed: { path: 'm3 8.5 3.4 3.4L13 4.8', ink: '#197a4b', isFilled: false, radius: 10 },
  'needs-change': { path: 'M8 2.5v7M8 13.2v.1', ink: '#ce0000', isFilled: true, radius: 3 },
}
