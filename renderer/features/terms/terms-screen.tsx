import { useMemo, useState } from 'react'
import { previewPhrase, previewTerm } from '../../../shared/terms/preview-changes.ts'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import { Commands, StatusItems } from '../../app/frame/slots.tsx'
import { reporting } from '../../app/state/report-error.ts'
import type { ProjectScreenProps } from '../../app/routes.tsx'
import { whileSaving } from '../../app/state/save-state.ts'
import { reloadOverview, useIsReadOnly } from '../../app/state/session.ts'
import { showToast } from '../../app/state/toasts.ts'
import { Button } from '../../ui/button/button.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { applyChanges } from './apply-changes.ts'
import { PhraseFields } from './parts/phrase-fields.tsx'
import { PreviewTable } from './parts/preview-table.tsx'
import { TermChoice } from './parts/term-choice.tsx'
import { phraseChoice, TermList } from './parts/term-list.tsx'
import { usePhraseUses, useTermGroups } from './use-terms.ts'
import './terms.css'

/** 用語のそろえ: terms written in several ways over all flows; one writing is chosen, every change is seen before it is made. */
export function TermsScreen({ project }: ProjectScreenProps) {
  const translate = useTranslate()
  const isReadOnly = useIsReadOnly()
  const { groups, reload } = useTermGroups(project)
  const [chosen, setChosen] = useState('')
  const [wanted, setWanted] = useState<Record<string, string>>({})
  const [phrase, setPhrase] = useState({ from: '', to: '' })
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [version, setVersion] = useState(0)
  const uses = usePhraseUses(project, phrase.from.trim(), version)
  const group = groups?.find(({ key }) => key === chosen) ?? (chosen === phraseChoice ? undefined : groups?.[0])
  const current = group?.key ?? phraseChoice
  const writing = group === undefined ? phrase.to : (wanted[group.key] ?? group.variants[0]?.written ?? '')
  const lines = useMemo(
    () => (group === undefined ? previewPhrase(uses, phrase.from.trim(), phrase.to.trim()) : previewTerm(group, writing.trim())),
    [group, uses, phrase, writing],
  )
  const marked = lines.filter(({ key }) => !left.has(key))
  if (groups === undefined) return null

  const refresh = async () => {
    await reload()
    await reloadOverview()
    setVersion((known) => known + 1)
  }
  const replace = () =>
    reporting(() =>
      whileSaving(async () => {
        const { changed, skipped, undo } = await applyChanges(project, marked)
        setLeft(new Set())
        await refresh()
        showToast({
          text: translate(skipped > 0 ? 'terms.replacedSome' : 'terms.replaced', { count: changed, skipped, name: writing.trim() }),
          action: { label: translate('app.undo'), run: () => void reporting(() => whileSaving(async () => undo().finally(refresh))) },
        })
      }),
    )
  return (
    <div className="terms" data-pane>
      <Commands>
        <Button look="filled" isDisabled={isReadOnly || marked.length === 0} onPress={() => void replace()}>
          {translate('terms.replaceDo', { count: marked.length })}
        </Button>
      </Commands>
      <TermList groups={groups} current={current} onChoose={setChosen} />
      <section className="terms-work" aria-label={translate('terms.work')}>
        {group === undefined ? (
          <PhraseFields phrase={phrase} onChange={setPhrase} />
        ) : (
          <TermChoice key={group.key} group={group} writing={writing} onChange={(next) => setWanted((known) => ({ ...known, [group.key]: next }))} />
        )}
        {lines.length > 0 ? (
          <PreviewTable
            lines={lines}
            before={group === undefined ? [phrase.from.trim()] : group.variants.map(({ written }) => written)}
            after={writing.trim()}
            left={left}
            onLeave={setLeft}
          />
        ) : (
          <EmptyState>{translate(group === undefined ? (phrase.from.trim() === '' || phrase.to.trim() === '' ? 'terms.phraseEmpty' : 'terms.phraseNone') : 'terms.allSame')}</EmptyState>
        )}
      </section>
      <StatusItems>
        <span>{translate('terms.count', { count: groups.length })}</span>
        <span>{translate('terms.marked', { count: marked.length, all: lines.length })}</span>
      </StatusItems>
    </div>
  )
}
