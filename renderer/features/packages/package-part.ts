import type { EvaluationView } from '../../../shared/contract/packages.ts'
import type { PackagePlace } from './use-evaluation.ts'

/** The parts of the screen, in the order of the work. */
export const packageParts = ['candidates', 'answers', 'marks', 'evaluation'] as const
export type PackagePart = (typeof packageParts)[number]

export interface PackagePartProps {
  place: PackagePlace
  view: EvaluationView
  onGo: (part: PackagePart) => void
}

/** The letter a candidate has in headers: A, B … Z, A2 … */
export function packageLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : `${letter}${Math.floor(index / 26) + 1}`
}
