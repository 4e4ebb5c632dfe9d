import { useState } from 'react'
import { TextArea, TextField, Label } from 'react-aria-components'
import type { EvaluationView } from '../../../../shared/contract/packages.ts'
import { client } from '../../../api/client.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { changeEvaluation, type PackagePlace } from '../use-evaluation.ts'

export interface DecisionFieldProps {
  place: PackagePlace
  view: EvaluationView
  isReadOnly: boolean
  onTakeBack: () => void
}

/** 採用: which package was chosen and why; the reason is stored when the field is left. */
export function DecisionField({ place, view, isReadOnly, onTakeBack }: DecisionFieldProps) {
  const translate = useTranslate()
  const [typed, setTyped] = useState<string | null>(null)
  const name = view.packages.find(({ id }) => id === view.chosen)?.name ?? ''
  const commit = () => {
    if (typed === null || typed === view.decision) return setTyped(null)
    void changeEvaluation(place, () => client.packages.updateEvaluation({ project: place.project, evaluation: view.id, decision: typed }), (before) => ({ ...before, decision: typed })).then(() => setTyped(null))
  }
  return (
    <section className="packages-decision">
      <div className="packages-bar packages-bar--plain">
        <h2>{translate('packages.decision')}</h2>
        <span className="grow" />
        {!isReadOnly && (
          <Button look="bare" onPress={onTakeBack}>
            {translate('packages.takeBack')}
          </Button>
        )}
      </div>
      <TextField value={typed ?? view.decision} onChange={setTyped} onBlur={commit} isReadOnly={isReadOnly} maxLength={4000}>
        <Label className="field-label">{translate('packages.decisionReason', { name })}</Label>
        <TextArea className="packages-reason" rows={3} placeholder={translate('packages.decisionExample')} />
      </TextField>
    </section>
  )
}
