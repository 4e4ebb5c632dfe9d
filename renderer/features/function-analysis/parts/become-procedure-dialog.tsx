import { useState } from 'react'
import type { FunctionCell } from '../../../../shared/contract/function-analysis.ts'
import { client } from '../../../api/client.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { reloadOverview, useSession } from '../../../app/state/session.ts'
import { showToast } from '../../../app/state/toasts.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Dialog } from '../../../ui/dialog/dialog.tsx'
import { SelectField } from '../../../ui/field/select-field.tsx'
import { changeFunctions, stepFunctions } from '../use-functions.ts'

/** A cell becomes a procedure of the 業務 its outermost grid is about, or of another. */
export function BecomeProcedureDialog({ project, cell, cells, onClose }: { project: string; cell: FunctionCell; cells: readonly FunctionCell[]; onClose: () => void }) {
  const translate = useTranslate()
  const areas = useSession((session) => session.overview?.areas ?? [])
  const [area, setArea] = useState(() => areaAbove(cell, cells) ?? areas[0]?.id ?? null)
  const { text } = cell
  const make = async () => {
    if (area === null) return
    const made = await changeFunctions(project, () => client.functionAnalysis.becomeProcedure({ project, cell: cell.id, area }))
    if (made === undefined) return
    await reloadOverview()
    onClose()
    showToast({
      text: translate('functionAnalysis.madeProcedure', { text }),
      action: { label: translate('app.undo'), run: () => void stepFunctions(project, 'undo') },
    })
  }
  return (
    <Dialog
      title={translate('functionAnalysis.toProcedureTitle', { text })}
      onClose={onClose}
      actions={
        <>
          <Button size="medium" onPress={onClose}>
            {translate('app.cancel')}
          </Button>
          <Button size="medium" look="filled" isDisabled={area === null} onPress={() => void make()}>
            {translate('functionAnalysis.toProcedure')}
          </Button>
        </>
      }
    >
      <p>{translate('functionAnalysis.toProcedureNote', { text })}</p>
      <SelectField label={translate('functionAnalysis.area')} value={area} choices={areas.map(({ id, name }) => ({ id, label: name }))} onChange={setArea} />
    </Dialog>
  )
}

/** The 業務 of the outermost grid that holds a cell. */
function areaAbove(cell: FunctionCell, cells: readonly FunctionCell[]): string | null {
  let above: FunctionCell | undefined = cell
  for (let depth = 0; above !== undefined && depth < 100; depth += 1) {
    if (above.area !== null) return above.area
    const { parent }: FunctionCell = above
    above = cells.find(({ id }) => id === parent)
  }
  return null
}
