import { useEffect, useState } from 'react'
import type { LexiconItem } from '../../../shared/contract/lexicon.ts'
import { client } from '../../api/client.ts'
import { StatusItems } from '../../app/frame/slots.tsx'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import { reportError, reporting } from '../../app/state/report-error.ts'
import { whileSaving } from '../../app/state/save-state.ts'
import { useIsReadOnly, useSession } from '../../app/state/session.ts'
import { showToast } from '../../app/state/toasts.ts'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { AddEntry } from './parts/add-entry.tsx'
import { EntryRow } from './parts/entry-row.tsx'
import './lexicon-screen.css'

/** 辞書: wordings that mean the same in this project. What corrections taught is here to see, change and switch off. */
export function LexiconScreen() {
  const translate = useTranslate()
  const project = useSession((session) => session.project?.project ?? '')
  const isReadOnly = useIsReadOnly()
  const [items, setItems] = useState<readonly LexiconItem[]>()
  const load = (key: string) => client.lexicon.list({ project: key }).then(setItems)
  useEffect(() => {
    let isShown = true
    client.lexicon.list({ project }).then((list) => isShown && setItems(list), reportError)
    return () => void (isShown = false)
  }, [project])

  const change = (work: () => Promise<unknown>) =>
    reporting(() =>
      whileSaving(async () => {
        await work()
        await load(project)
      }),
    )
  const add = (asis: string, standard: string) => change(() => client.lexicon.add({ project, asis, standard }))
  const bringBack = ({ asis, standard, isEnabled }: LexiconItem) =>
    change(async () => {
      const { entry } = await client.lexicon.add({ project, asis, standard })
      if (!isEnabled) await client.lexicon.update({ project, entry, asis, standard, isEnabled })
    })
  const remove = async (item: LexiconItem) => {
    await change(() => client.lexicon.remove({ project, entry: item.id }))
    showToast({
      text: translate('lexicon.removed', { asis: item.asis, standard: item.standard }),
      action: { label: translate('app.undo'), run: () => void bringBack(item) },
    })
  }
  const inUse = items?.filter(({ isEnabled }) => isEnabled).length ?? 0

  return (
    <div className="lexicon" data-pane>
      <p className="lexicon-note">{translate('lexicon.note')}</p>
      {!isReadOnly && <AddEntry onAdd={(asis, standard) => void add(asis, standard)} />}
      {items?.length === 0 && <EmptyState>{translate('lexicon.empty')}</EmptyState>}
      {items !== undefined && items.length > 0 && (
        <table className="lexicon-table">
          <caption className="visually-hidden">{translate('app.tab.lexicon')}</caption>
          <thead>
            <tr>
              <th scope="col">{translate('lexicon.asis')}</th>
              <th scope="col">{translate('lexicon.standard')}</th>
              <th scope="col" className="lexicon-column-source">
                {translate('lexicon.source')}
              </th>
              <th scope="col" className="lexicon-column-use">
                {translate('lexicon.use')}
              </th>
              <th scope="col" className="lexicon-column-remove">
                <span className="visually-hidden">{translate('lexicon.remove')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <EntryRow
                key={item.id}
                item={item}
                isReadOnly={isReadOnly}
                onChange={(values) =>
                  void change(() =>
                    client.lexicon.update({ project, entry: item.id, asis: item.asis, standard: item.standard, isEnabled: item.isEnabled, ...values }),
                  )
                }
                onRemove={() => void remove(item)}
              />
            ))}
          </tbody>
        </table>
      )}
      <StatusItems>
        <span>{translate('lexicon.count', { count: items?.length ?? 0, inUse })}</span>
      </StatusItems>
    </div>
  )
}
