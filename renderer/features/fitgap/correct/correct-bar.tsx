import { useState } from 'react'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { reporting } from '../../../app/state/report-error.ts'
import { Button } from '../../../ui/button/button.tsx'
import { goToRow } from '../comparison/select-rows.ts'
import { sideWords } from '../comparison/side-words.ts'
import type { LexiconEntry } from '../comparison/comparison.ts'
import { useComparison, useComparisonState } from '../comparison/use-comparison.ts'
import type { ComparisonState } from '../comparison/comparison-state.ts'
import { columnLabels } from '../grid/columns.ts'
import { ExplainedButton } from './explained-button.tsx'
import { linkCorrections, unlinkCorrections } from './corrections.ts'
import { LearnDialog } from './learn-dialog.tsx'

/** What is picked on each side, and what can be done with it. */
export function CorrectBar() {
  const translate = useTranslate()
  const comparison = useComparison()
  const view = useComparisonState((state) => state.view)
  const picks = useComparisonState((state) => state.picks) ?? nothing
  const [proposals, setProposals] = useState<readonly LexiconEntry[] | null>(null)
  const words = sideWords(view, translate)
  const columns = {
    subjectColumn: translate(columnLabels.subject, { side: words.subject }),
    referenceColumn: translate(columnLabels.reference, { side: words.reference }),
  }
  const { left, right } = picks
  const unlinks = left.length + right.length === 0 ? [] : unlinkCorrections(view.rows, left, right)
  const corrected = view.rows.filter(
    (row) => row.isCorrected && (row.asis.some(({ element }) => left.includes(element)) || row.standard.some(({ element }) => right.includes(element))),
  )

  const finish = (text: string) => {
    comparison.set({ picks: { left: [], right: [] } })
    comparison.sayWithUndo(text)
    const row = comparison.state.view.rows.find(({ asis, standard }) => asis.some(({ element }) => left.includes(element)) || standard.some(({ element }) => right.includes(element)))
    if (row !== undefined) goToRow(comparison, row.key)
  }
  const link = async (learn: readonly LexiconEntry[]) => {
    setProposals(null)
    if (await comparison.correct(linkCorrections(view.rows, left, right), learn)) finish(translate('compare.said.linked', { left: left.length, right: right.length }))
  }
  const askToLink = () =>
    void reporting(async () => {
      const entries = await comparison.proposeLexicon(left, right)
      if (entries.length === 0) await link([])
      else setProposals(entries)
    })
  const unlink = async () => {
    if (await comparison.correct(unlinks, [])) finish(translate('compare.said.unlinked'))
  }
  const forget = async () => {
    if (await comparison.forgetCorrections([...left, ...right])) finish(translate('compare.said.forgotten'))
  }
  return (
    <div className="correct-bar" role="region" aria-label={translate('compare.correct')}>
      <p role="status" className={left.length + right.length > 0 && !picks.isMissed ? 'correct-hint is-known' : 'correct-hint'}>
        {translate(picks.isMissed ? 'compare.pickColumns' : 'compare.correctHint', { ...words, ...columns })}
      </p>
      <Picked side={words.subject} names={namesOf(view.rows.flatMap(({ asis }) => asis), left)} />
      <span aria-hidden="true">―</span>
      <Picked side={words.reference} names={namesOf(view.rows.flatMap(({ standard }) => standard), right)} />
      <span className="grow" />
      <ExplainedButton
        label={translate('compare.link')}
        unavailable={left.length === 0 || right.length === 0 ? translate('compare.linkNeedsBoth', { ...words }) : undefined}
        onPress={askToLink}
      />
      <ExplainedButton label={translate('compare.unlink')} unavailable={unlinks.length === 0 ? translate('compare.unlinkNeedsMatch') : undefined} onPress={() => void unlink()} />
      <ExplainedButton
        label={translate('compare.forget')}
        unavailable={corrected.length === 0 ? translate('compare.forgetNeedsCorrected') : undefined}
        onPress={() => void forget()}
      />
      <Button look="bare" onPress={() => comparison.set({ picks: null })}>
        {translate('compare.endCorrecting')}
      </Button>
      {proposals !== null && <LearnDialog proposals={proposals} words={words} onLink={(learn) => void link(learn)} onClose={() => setProposals(null)} />}
    </div>
  )
}

const nothing: NonNullable<ComparisonState['picks']> = { left: [], right: [] }

function Picked({ side, names }: { side: string; names: readonly string[] }) {
  const translate = useTranslate()
  return (
    <span className="picked">
      <span className="side-tag">{side}</span>
      <span className={names.length === 0 ? 'muted picked-names' : 'picked-names'} title={names.join('、')}>
        {names.length === 0 ? translate('compare.nothingPicked') : names.join('、')}
      </span>
    </span>
  )
}

function namesOf(steps: readonly { element: string; name: string }[], picked: readonly string[]): string[] {
  return picked.map((element) => steps.find((step) => step.element === element)?.name ?? '').filter(Boolean)
}
