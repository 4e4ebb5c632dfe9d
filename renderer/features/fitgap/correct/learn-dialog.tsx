import { useState } from 'react'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Dialog } from '../../../ui/dialog/dialog.tsx'
import { CheckField } from '../../../ui/field/check-field.tsx'
import { TextField } from '../../../ui/field/text-field.tsx'
import type { LexiconEntry } from '../comparison/comparison.ts'
import type { SideWords } from '../comparison/side-words.ts'

interface Proposal extends LexiconEntry {
  isTaken: boolean
}

/** After linking: the wordings the program would learn, for the user to change, take or leave. */
export function LearnDialog({
  proposals,
  words,
  onLink,
  onClose,
}: {
  proposals: readonly LexiconEntry[]
  words: SideWords
  onLink: (learn: readonly LexiconEntry[]) => void
  onClose: () => void
}) {
  const translate = useTranslate()
  const [entries, setEntries] = useState<readonly Proposal[]>(() => proposals.map((proposal) => ({ ...proposal, isTaken: true })))
  const change = (index: number, fields: Partial<Proposal>) => setEntries(entries.map((entry, at) => (at === index ? { ...entry, ...fields } : entry)))
  const taken = entries.filter(({ isTaken, asis, standard }) => isTaken && asis.trim() !== '' && standard.trim() !== '')
  return (
    <Dialog
      title={translate('compare.learn.title')}
      width="wide"
      onClose={onClose}
      actions={
        <>
          <Button size="medium" onPress={onClose}>
            {translate('app.cancel')}
          </Button>
          <Button size="medium" onPress={() => onLink([])}>
            {translate('compare.learn.linkOnly')}
          </Button>
          <Button size="medium" look="filled" isDisabled={taken.length === 0} onPress={() => onLink(taken.map(({ asis, standard }) => ({ asis: asis.trim(), standard: standard.trim() })))}>
            {translate('compare.learn.link', { count: taken.length })}
          </Button>
        </>
      }
    >
      <p>{translate('compare.learn.note')}</p>
      {entries.map((entry, index) => (
        <div key={index} className="learn-entry">
          <CheckField isSelected={entry.isTaken} onChange={(isTaken) => change(index, { isTaken })}>
            <span className="visually-hidden">{translate('compare.learn.take', { asis: entry.asis, standard: entry.standard })}</span>
          </CheckField>
          <TextField label={words.subject} value={entry.asis} maxLength={60} isSmall isDisabled={!entry.isTaken} onChange={(asis) => change(index, { asis })} />
          <TextField label={words.reference} value={entry.standard} maxLength={60} isSmall isDisabled={!entry.isTaken} onChange={(standard) => change(index, { standard })} />
        </div>
      ))}
    </Dialog>
  )
}
