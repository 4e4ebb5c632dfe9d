import type { Change } from './change.ts'

/** What is done before the first and after the last step, in both directions. */
export interface Around {
  begin(): void
  end(): void
}

/** The steps with something done around them, whether they are applied or reverted. */
export function surround(around: Around, changes: readonly Change[]): Change[] {
  return [
    { apply: () => around.begin(), revert: () => around.end() },
    ...changes,
    { apply: () => around.end(), revert: () => around.begin() },
  ]
}
