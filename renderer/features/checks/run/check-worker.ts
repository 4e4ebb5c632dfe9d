import { type PlacedFinding, findPlaced } from '../../../../shared/checks/placed-finding.ts'
import type { RuleChoice } from '../../../../shared/checks/finding.ts'

export interface CheckQuestion {
  run: number
  xml: string
  choice: RuleChoice
}

export interface CheckAnswer {
  run: number
  /** Null where the text could not be checked. */
  findings: PlacedFinding[] | null
}

/** The checks run beside the page, so that neither typing nor dragging ever waits for them. */
addEventListener('message', ({ data }: MessageEvent<CheckQuestion>) => {
  postMessage({ run: data.run, findings: answer(data) } satisfies CheckAnswer)
})

function answer({ xml, choice }: CheckQuestion): PlacedFinding[] | null {
  try {
    return findPlaced(xml, choice)
  } catch {
    return null
  }
}
