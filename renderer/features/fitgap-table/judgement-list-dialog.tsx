import { useEffect, useState } from 'react'
import type { JudgementEntry } from '../../../shared/domain/judgement-list.ts'
import { defaultJudgements } from '../../../shared/domain/default-judgements.ts'
import { client } from '../../api/client.ts'
import { currentTranslate, useTranslate } from '../../app/i18n/use-translate.ts'
import { reporting } from '../../app/state/report-error.ts'
import { whileSaving } from '../../app/state/save-state.ts'
import { useIsReadOnly } from '../../app/state/session.ts'
import { showToast } from '../../app/state/toasts.ts'
import { Button } from '../../ui/button/button.tsx'
import { Dialog } from '../../ui/dialog/dialog.tsx'
import { Icon } from '../../ui/icon/icon.tsx'
import { JudgementEntryFields } from './judgement-list/judgement-entry-fields.tsx'
import { countUses } from './judgement-list/count-uses.ts'
import { faultsOf } from './judgement-list/faults-of.ts'
import './judgement-list/judgement-list.css'

export interface JudgementListDialogProps {
  project: string
  onChanged: () => void
  onClose: () => void
}

const mostEntries = 20

/** 判定の一覧 of the project: symbol, name, meaning, colour and how each counts. What is in use cannot be taken away. */
export function JudgementListDialog({ project, onChanged, onClose }: JudgementListDialogProps) {
  const translate = useTranslate()
  const isReadOnly = useIsReadOnly()
  const [before, setBefore] = useState<readonly JudgementEntry[] | null>(null)
  const [entries, setEntries] = useState<readonly JudgementEntry[]>([])
  const [isChosen, setIsChosen] = useState(false)
  const [refusal, setRefusal] = useState('')
  useEffect(() => {
    void reporting(async () => {
      const { judgements } = await client.settings.read({ project })
      setIsChosen(judgements !== undefined)
      const list = judgements ?? defaultJudgements(currentTranslate())
      setBefore(list)
      setEntries(list)
    })
  }, [project])
  const faults = faultsOf(entries)
  const change = (key: string, fields: Partial<JudgementEntry>) => setEntries(entries.map((entry) => (entry.key === key ? { ...entry, ...fields } : entry)))
  const move = (index: number, by: 1 | -1) => setEntries(entries.with(index, entries[index + by]!).with(index + by, entries[index]!))
  const remove = async (entry: JudgementEntry) => {
    const uses = (await reporting(() => countUses(project, entry.key))) ?? 1
    if (uses > 0) return setRefusal(translate('judgementList.used', { name: entry.name, count: uses }))
    setRefusal('')
    setEntries((list) => list.filter(({ key }) => key !== entry.key))
  }
  const write = async () => {
    const done = await reporting(() => whileSaving(async () => {
      await client.settings.write({ project, settings: { judgements: [...entries] } })
      return true
    }))
    if (!done) return
    onClose()
    onChanged()
    const back = async () => {
      await whileSaving(() => client.settings.write({ project, settings: { judgements: isChosen ? [...(before ?? [])] : null } }))
      onChanged()
    }
    showToast({ text: translate('judgementList.changed'), action: { label: translate('app.undo'), run: () => void reporting(back) } })
  }
  return (
    <Dialog
      title={translate('judgementList.title')}
      width="wide"
      onClose={onClose}
      actions={
        <>
          <Button size="medium" onPress={onClose}>
            {translate('app.cancel')}
          </Button>
          <Button size="medium" look="filled" isDisabled={isReadOnly || faults.size > 0 || before === null || JSON.stringify(entries) === JSON.stringify(before)} onPress={() => void write()}>
            {translate('judgementList.do')}
          </Button>
        </>
      }
    >
      <p className="ink-2">{translate('judgementList.note')}</p>
      <ol className="judgement-entries">
        {entries.map((entry, index) => (
          <li key={entry.key}>
            <JudgementEntryFields
              entry={entry}
              number={index + 1}
              fault={faults.get(entry.key)}
              isReadOnly={isReadOnly}
              onChange={(fields) => change(entry.key, fields)}
              actions={
                !isReadOnly && (
                  <>
                    <Button look="bare" isIcon isDisabled={index === 0} aria-label={translate('judgementList.up', { name: entry.name })} onPress={() => move(index, -1)}>
                      <Icon name="up" />
                    </Button>
                    <Button look="bare" isIcon isDisabled={index === entries.length - 1} aria-label={translate('judgementList.down', { name: entry.name })} onPress={() => move(index, 1)}>
                      <Icon name="down" />
                    </Button>
                    <Button look="bare" isIcon isDisabled={entries.length === 1} aria-label={translate('judgementList.remove', { name: entry.name })} onPress={() => void remove(entry)}>
                      <Icon name="close" size={14} />
                    </Button>
                  </>
                )
              }
            />
          </li>
        ))}
      </ol>
      {refusal !== '' && (
        <p className="field-error" role="alert">
          <Icon name="error" size={14} />
          {refusal}
        </p>
      )}
      {!isReadOnly && entries.length < mostEntries && (
        <Button look="bare" onPress={() => setEntries([...entries, { key: `own-${crypto.randomUUID().slice(0, 8)}`, symbol: '', name: '', meaning: '', colour: '', role: 'partial' }])}>
          <Icon name="plus" size={14} />
          {translate('judgementList.add')}
        </Button>
      )}
    </Dialog>
  )
}
