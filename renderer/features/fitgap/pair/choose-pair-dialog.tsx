import { useState } from 'react'
import type { FlowSummary, ProcedureSummary } from '../../../../shared/contract/project.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Dialog } from '../../../ui/dialog/dialog.tsx'
import { SelectField } from '../../../ui/field/select-field.tsx'
import { flowTitle } from './flow-title.ts'
import { referenceChoices, subjectChoices, usualReference, type FlowPair } from './flow-pair.ts'

/** Which two flows to lay beside each other; the usual pair is already chosen. */
export function ChoosePairDialog({ procedure, onChoose, onClose }: { procedure: ProcedureSummary; onChoose: (pair: FlowPair) => void; onClose: () => void }) {
  const translate = useTranslate()
  const subjects = subjectChoices(procedure)
  const [subject, setSubject] = useState(subjects[0]?.id ?? '')
  const [named, setReference] = useState<string | null>(null)
  const references = referenceChoices(procedure, subject)
  const reference = references.find(({ id }) => id === named)?.id ?? usualReference(procedure, subject)
  const entry = (flow: FlowSummary) => ({ id: flow.id, label: `${translate(`app.kind.${flow.kind}`)}　${flowTitle(flow, procedure.flows, translate)}` })
  return (
    <Dialog
      title={translate('compare.choosePair')}
      onClose={onClose}
      actions={
        <>
          <Button size="medium" onPress={onClose}>
            {translate('app.cancel')}
          </Button>
          <Button size="medium" look="filled" isDisabled={reference === null} onPress={() => reference !== null && onChoose({ subject, reference })}>
            {translate('compare.compare')}
          </Button>
        </>
      }
    >
      <SelectField label={translate('compare.subject')} value={subject} choices={subjects.map(entry)} onChange={setSubject} />
      <SelectField label={translate('compare.reference')} value={reference} choices={references.map(entry)} onChange={setReference} />
    </Dialog>
  )
}
