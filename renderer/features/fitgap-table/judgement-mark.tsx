import type { JudgementEntry } from '../../../shared/domain/judgement-list.ts'
import { judgements, judgementSymbols } from '../../../shared/fitgap/judgement/judgement.ts'
import { JudgementIcon } from '../../ui/marks/judgement-icon.tsx'

/** The symbol of a judgement, drawn where it is one of the usual five, in the colour the project gave it. */
export function JudgementMark({ entry }: { entry: JudgementEntry }) {
  const drawn = judgements.find((judgement) => judgementSymbols[judgement] === entry.symbol)
  return (
    <span className="judgement-mark" style={entry.colour === '' ? undefined : { color: entry.colour }} aria-hidden="true">
      {drawn === undefined ? entry.symbol : <JudgementIcon judgement={drawn} />}
    </span>
  )
}
