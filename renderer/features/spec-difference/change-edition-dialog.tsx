import { useEffect, useMemo, useState } from 'react'
import { defaultJudgements } from '../../../shared/domain/default-judgements.ts'
import { client } from '../../api/client.ts'
import { describeError } from '../../api/describe-error.ts'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import { useLocale } from '../../app/state/locale.ts'
import { decider } from '../../app/state/person.ts'
import { reporting } from '../../app/state/report-error.ts'
import { whileSaving } from '../../app/state/save-state.ts'
import { showToast } from '../../app/state/toasts.ts'
import { Button } from '../../ui/button/button.tsx'
import { Dialog } from '../../ui/dialog/dialog.tsx'
import { MessageBar } from '../../ui/feedback/message-bar.tsx'
import { EditionRows } from './parts/edition-rows.tsx'
import type { EditionRow } from './edition-row.ts'
import './change-edition-dialog.css'

export interface ChangeEditionDialogProps {
  project: string
  /** The Fit & Gap table that goes over. */
  table: { id: string; name: string }
  /** Id of the reference in the table. */
  reference: string
  /** The edition of a spec, or the standard flow, that takes its place; by the name to show (6.1版). */
  target: { id: string; name: string }
  onClose: () => void
  /** After it was done, undone or done again: whoever shows the table reads it again. */
  onDone: () => void
}

/** この版に切りかえる: row by row whether a judgement is carried over or asked for again; says what was done, and the way back. */
export function ChangeEditionDialog({ project, table, reference, target, onClose, onDone }: ChangeEditionDialogProps) {
  const translate = useTranslate()
  const locale = useLocale((state) => state.locale)
  const [rows, setRows] = useState<readonly EditionRow[]>()
  const [error, setError] = useState<unknown>(null)
  const [carried, setCarried] = useState<ReadonlySet<string>>(new Set())
  const [isChanging, setChanging] = useState(false)
  useEffect(() => {
    let isGone = false
    const ask = client.fitGapTables.previewEdition({ project, table: table.id, reference, target: target.id, locale })
    Promise.all([ask, client.settings.read({ project })]).then(
      ([preview, { judgements }]) => {
        if (isGone) return
        const names = new Map((judgements ?? defaultJudgements(translate)).map(({ key, symbol, name }) => [key, `${symbol} ${name}`]))
        setRows(preview.rows.map((row) => ({ ...row, judgement: names.get(row.judgement) ?? row.judgement })))
        setCarried(new Set(preview.rows.flatMap(({ row, carry, judgement }) => (row !== null && carry && judgement !== '' ? [row] : []))))
      },
      (failed: unknown) => isGone || setError(failed),
    )
    return () => {
      isGone = true
    }
  }, [project, table.id, reference, target.id, locale, translate])
  const changed = useMemo(() => (rows ?? []).filter(({ change }) => change !== 'same'), [rows])
  const judged = changed.flatMap(({ row, judgement }) => (row !== null && judgement !== '' ? [row] : []))
  const rejudge = judged.filter((row) => !carried.has(row)).length
  const added = changed.filter(({ row }) => row === null).length

  const change = () =>
    reporting(async () => {
      setChanging(true)
      try {
        const carry = (rows ?? []).flatMap(({ row, change: how }) => (row !== null && (how === 'same' || carried.has(row)) ? [row] : []))
        const done = await whileSaving(() => client.fitGapTables.changeEdition({ project, table: table.id, reference, target: target.id, carry, by: decider() }))
        onClose()
        onDone()
        const undo = async () => {
          await whileSaving(() => client.fitGapTables.undo({ project, table: table.id, locale }))
          onDone()
        }
        showToast({ text: translate('specDifference.dialog.done', { edition: target.name, ...done }), action: { label: translate('app.undo'), run: () => void reporting(undo) } })
      } finally {
        setChanging(false)
      }
    })
  return (
    <Dialog
      width="wide"
      title={translate('specDifference.dialog.title', { name: table.name, edition: target.name })}
      onClose={onClose}
      actions={
        <>
          <Button size="medium" onPress={onClose}>
            {translate('app.cancel')}
          </Button>
          <Button size="medium" look="filled" isDisabled={rows === undefined || isChanging} onPress={() => void change()}>
            {translate(isChanging ? 'specDifference.dialog.doing' : 'specDifference.dialog.do')}
          </Button>
        </>
      }
    >
      {error !== null && <MessageBar tone="error">{describeError(error, translate)}</MessageBar>}
      {rows === undefined && error === null && <p role="status">{translate('specDifference.dialog.reading')}</p>}
      {rows !== undefined && (
        <div className="change-edition">
          <p>{translate(judged.length === 0 ? 'specDifference.dialog.nothing' : 'specDifference.dialog.body')}</p>
          {judged.length > 0 && (
            <div className="change-edition-all">
              <Button onPress={() => setCarried(new Set(judged))}>{translate('specDifference.dialog.keepAll')}</Button>
              <Button onPress={() => setCarried(new Set())}>{translate('specDifference.dialog.askAll')}</Button>
            </div>
          )}
          {changed.length > 0 && <EditionRows rows={changed} carried={carried} onCarried={setCarried} />}
          <p aria-live="polite">
            <b>{translate('specDifference.dialog.summary', { carry: judged.length - rejudge, rejudge, added })}</b>
          </p>
        </div>
      )}
    </Dialog>
  )
}
