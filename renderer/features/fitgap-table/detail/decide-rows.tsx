import { useState } from 'react'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { useIsReadOnly } from '../../../app/state/session.ts'
import { Button } from '../../../ui/button/button.tsx'
import { treatments, treatmentSymbols } from '../../../../shared/fitgap/judgement/treatment.ts'
import { JudgementMark } from '../judgement-mark.tsx'
import { useTable, useTableState } from '../use-table.ts'
import { ChoiceField } from './choice-field.tsx'

/** Several rows at once: one judgement for a reference, one 方策, or the suggestion of each. One undo step. */
export function DecideRows({ rows }: { rows: readonly string[] }) {
  const table = useTable()
  const translate = useTranslate()
  const isReadOnly = useIsReadOnly()
  const { summary, judgements } = useTableState((state) => state.view)
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({})
  const [treatment, setTreatment] = useState<'' | '1' | '2' | '3' | '4'>('')
  const entries = Object.entries(chosen).filter(([, judgement]) => judgement !== '')
  const isChosen = entries.length > 0 || treatment !== ''
  const words = [...new Set(entries.map(([, key]) => judgements.find((entry) => entry.key === key)?.name ?? key)), ...(treatment === '' ? [] : [treatmentSymbols[treatment]])].join('・')
  const decide = () => {
    table.write({
      rows: treatment === '' ? [] : rows.map((row) => ({ row, fields: { treatment } })),
      cells: entries.flatMap(([reference, judgement]) => rows.map((row) => ({ row, reference, fields: { judgement } }))),
    })
    if (table.state.asking === null) table.sayWithUndo(translate('fitgapTable.decided', { count: rows.length, name: words }))
    setChosen({})
    setTreatment('')
  }
  return (
    <>
      <div className="table-detail-body">
        {summary.references.map(({ id, name }) => (
          <section key={id} className="table-detail-part">
            <ChoiceField
              className="table-choice--judgement"
              label={name}
              value={chosen[id] ?? ''}
              isReadOnly={isReadOnly}
              choices={judgements.map((entry) => ({ id: entry.key, label: entry.name, icon: <JudgementMark entry={entry} /> }))}
              onChange={(judgement) => setChosen({ ...chosen, [id]: judgement })}
            />
          </section>
        ))}
        <section className="table-detail-part">
          <ChoiceField
            label={translate('fitGapTables.column.treatment')}
            value={treatment}
            isReadOnly={isReadOnly}
            choices={treatments.map((id) => ({ id, label: `${treatmentSymbols[id]} ${translate(`compare.treatment.${id}`)}` }))}
            onChange={setTreatment}
          />
        </section>
      </div>
      <div className="table-detail-actions">
        <Button isDisabled={isReadOnly} onPress={() => void table.acceptSuggestions(rows, null)}>
          {translate('fitgapTable.acceptShort')}
        </Button>
        <span className="grow" />
        <Button look="filled" isDisabled={isReadOnly || !isChosen} onPress={decide}>
          {translate(isChosen ? 'fitgapTable.decideRows' : 'fitgapTable.decideRowsNone', { count: rows.length, name: words })}
        </Button>
      </div>
    </>
  )
}
