import { useEffect, useRef, useState } from 'react'
import { Label, TextArea, TextField } from 'react-aria-components'
import type { EvaluationView, Mark } from '../../../../shared/contract/packages.ts'
import { client } from '../../../api/client.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { changeEvaluation, type PackagePlace } from '../use-evaluation.ts'
import { isSameMark, markOf } from './marks.ts'

export interface MarkReasonProps {
  place: PackagePlace
  view: EvaluationView
  /** Whose mark of what is meant. */
  mark: Pick<Mark, 'criterion' | 'package' | 'juror'>
  isReadOnly: boolean
}

/** A pause in typing after which a reason is stored, in milliseconds. */
const pause = 800

/** Why a juror gave a mark. It is stored when typing pauses, and at the latest when the field or the cell is left; mount one per mark. */
export function MarkReason({ place, view, mark, isReadOnly }: MarkReasonProps) {
  const translate = useTranslate()
  const known = markOf(view.marks, mark)
  const [typed, setTyped] = useState<string | null>(null)
  const store = useRef<() => void>(() => undefined)
  useEffect(() => {
    store.current = () => {
      if (typed === null || typed === (known?.reason ?? '')) return
      const written = { ...mark, points: known?.points ?? null, reason: typed }
      void changeEvaluation(place, () => client.packages.writeMarks({ project: place.project, evaluation: view.id, marks: [written] }), (before) => ({
        ...before,
        marks: [...before.marks.filter((other) => !isSameMark(other, written)), ...(written.points === null && typed === '' ? [] : [written])],
      }))
    }
  })
  useEffect(() => {
    const waiting = setTimeout(() => store.current(), pause)
    return () => clearTimeout(waiting)
  }, [typed])
  // A field that goes because another cell is chosen gets no blur.
  useEffect(() => () => store.current(), [])
  const criterion = view.criteria.find(({ id }) => id === mark.criterion)?.name ?? ''
  const name = view.packages.find(({ id }) => id === mark.package)?.name ?? ''
  return (
    <TextField className="packages-mark-reason" value={typed ?? known?.reason ?? ''} onChange={setTyped} onBlur={() => store.current()} isReadOnly={isReadOnly} maxLength={1000}>
      <Label className="field-label">{translate('packages.markReason', { criterion, name, juror: mark.juror || translate('packages.juror.unnamed') })}</Label>
      <TextArea className="packages-reason" rows={2} placeholder={isReadOnly ? '' : translate('packages.markReasonExample')} />
    </TextField>
  )
}
