import { useEffect, useState } from 'react'
import { client } from '../../../api/client.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { reporting } from '../../../app/state/report-error.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Dialog } from '../../../ui/dialog/dialog.tsx'
import { useTable } from '../use-table.ts'
import { referenceKey, ReferenceChoice, type ReferenceCandidate } from './reference-choice.tsx'

/** Adds references to the table that is open. */
export function AddReferenceDialog({ onClose }: { onClose: () => void }) {
  const table = useTable()
  const translate = useTranslate()
  const [candidates, setCandidates] = useState<readonly ReferenceCandidate[] | null>(null)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const { project } = table.key
  const { area, procedure, references } = table.state.view.summary
  useEffect(() => {
    void reporting(async () => {
      const found = await client.fitGapTables.candidates({ project, area, procedure })
      setCandidates(found.filter(({ kind, target }) => !references.some((each) => each.kind === kind && each.target === target)))
    })
  }, [project, area, procedure, references])
  const add = async () => {
    onClose()
    for (const candidate of candidates ?? []) {
      if (!chosen.includes(referenceKey(candidate))) continue
      const { kind, target } = candidate
      const added = await table.change(() => client.fitGapTables.addReference({ ...table.key, reference: { kind, target } }))
      if (added === undefined) return
    }
  }
  return (
    <Dialog
      title={translate('fitgapTable.references.addTitle')}
      onClose={onClose}
      actions={
        <>
          <Button size="medium" onPress={onClose}>
            {translate('app.cancel')}
          </Button>
          <Button size="medium" look="filled" isDisabled={chosen.length === 0} onPress={() => void add()}>
            {translate('fitgapTable.references.do')}
          </Button>
        </>
      }
    >
      {candidates !== null && <ReferenceChoice candidates={candidates} chosen={chosen} onChange={setChosen} />}
    </Dialog>
  )
}
