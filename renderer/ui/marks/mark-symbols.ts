/** The symbols of comparisons are the same on the screen and on paper: they live where both can reach them. */
export { markSymbols, markTones, type MarkTone } from '../../../shared/drawing/marks/mark-symbols.ts'
