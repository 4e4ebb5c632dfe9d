import { useState } from 'react'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { reporting } from '../../../app/state/report-error.ts'
import { Button } from '../../../ui/button/button.tsx'
import { goToRow } from '../comparison/select-rows.ts'
import { sideWords } from '../comparison/side-words.ts'
import type { LexiconEntry } from '../comparison/comparison.ts'
import { useComparison, useComparisonState } from '../comparison/use-comparison.ts'
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
      <p className={left.length + right.length > 0 ? 'correct-hint is-known' : 'correct-hint'}>{translate('compare.correctHint', { ...words })}</p>
      <Picked side={words.subject} names={namesOf(view.rows.flatMap(({ asis }) => asis), left)} />
      <span aria-hidden="true">―</span>
      <Picked side={words.reference} names={namesOf(view.rows.flatMap(({ standard }) => standard), right)} />
      <span className="grow" />
      <Button isDisabled={left.length === 0 || right.length === 0} onPress={askToLink}>
        {translate('compare.link')}
      </Button>
      <Button isDisabled={unlinks.length === 0} onPress={() => void unlink()}>
        {translate('compare.unlink')}
      </Button>
      <Button isDisabled={corrected.length === 0} onPress={() => void forget()}>
        {translate('compare.forget')}
      </Button>
      <Button look="bare" onPress={() => comparison.set({ picks: null })}>
        {translate('compare.endCorrecting')}
      </Button>
      {proposals !== null && <LearnDialog proposals={proposals} words={words} onLink={(learn) => void link(learn)} onClose={() => setProposals(null)} />}
    </div>
  )
}

const nothing = { left: [], right: [] }

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
