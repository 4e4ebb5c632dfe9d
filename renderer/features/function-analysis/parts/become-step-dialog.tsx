import { useState } from 'react'
import type { FunctionCell } from '../../../../shared/contract/function-analysis.ts'
import { stepRow } from '../../../../shared/steps/step-table.ts'
import { insertRows } from '../../../../shared/steps/insert-rows.ts'
import { stepsOfDiagram } from '../../../../shared/steps/steps-of-diagram.ts'
import { client } from '../../../api/client.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { navigate } from '../../../app/state/navigation.ts'
import { reloadOverview, useSession } from '../../../app/state/session.ts'
import { showToast } from '../../../app/state/toasts.ts'
import { changeSteps } from '../../../document/change-steps.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Dialog } from '../../../ui/dialog/dialog.tsx'
import { SelectField } from '../../../ui/field/select-field.tsx'
import { changeFunctions } from '../use-functions.ts'

/** A cell becomes a task before the end of a flow. */
export function BecomeStepDialog({ project, cell, onClose }: { project: string; cell: FunctionCell; onClose: () => void }) {
  const translate = useTranslate()
  const procedures = useSession((session) => session.overview?.procedures ?? [])
  const flows = procedures.flatMap((procedure) => procedure.flows.filter(({ kind }) => kind === 'asis' || kind === 'tobe').map((flow) => ({ ...flow, procedure })))
  const [chosen, setChosen] = useState<string | null>(flows[0]?.id ?? null)
  const { text } = cell
  const make = async () => {
    const flow = flows.find(({ id }) => id === chosen)
    if (flow === undefined) return
    const element = await changeFunctions(project, async () => {
      const { document } = await changeSteps(project, flow.id, (table) => {
        const owner = table.rows.findLast(({ kind, owner: names }) => kind === 'task' && names.length > 0)?.owner ?? table.rows[0]?.owner ?? []
        return insertRows(table, { rows: [stepRow({ number: '1', text, owner })] }, null)
      })
      const made = stepsOfDiagram(await document.session.text()).table.rows.findLast((row) => row.text === text)?.key ?? null
      await client.functionAnalysis.link({ project, cell: cell.id, procedure: flow.procedure.id, flow: flow.id, element: made })
      return made
    })
    if (element === undefined) return
    await reloadOverview()
    onClose()
    const selection = element === null ? [] : [element]
    showToast({
      text: translate('functionAnalysis.madeStep', { text }),
      action: {
        label: translate('functionAnalysis.goThere'),
        run: () => navigate({ screen: 'procedure', project, procedure: flow.procedure.id, tab: 'flow', flow: flow.id, selection }),
      },
    })
  }
  return (
    <Dialog
      title={translate('functionAnalysis.toStepTitle', { text })}
      onClose={onClose}
      actions={
        <>
          <Button size="medium" onPress={onClose}>
            {translate('app.cancel')}
          </Button>
          <Button size="medium" look="filled" isDisabled={chosen === null} onPress={() => void make()}>
            {translate('functionAnalysis.toStep')}
          </Button>
        </>
      }
    >
      {chosen === null ? (
        <p>{translate('functionAnalysis.noFlow')}</p>
      ) : (
        <>
          <p>{translate('functionAnalysis.toStepNote', { text })}</p>
          <SelectField
            label={translate('functionAnalysis.flow')}
            value={chosen}
            choices={flows.map(({ id, kind, name, procedure }) => ({ id, label: `${procedure.name} › ${translate('issues.flowOf', { kind: translate(`app.kind.${kind}`), name })}` }))}
            onChange={setChosen}
          />
        </>
      )}
    </Dialog>
  )
}
