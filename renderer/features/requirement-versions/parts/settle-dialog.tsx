import { useState } from 'react'
import { client } from '../../../api/client.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { reporting } from '../../../app/state/report-error.ts'
import { whileSaving } from '../../../app/state/save-state.ts'
import { reloadOverview } from '../../../app/state/session.ts'
import { showToast } from '../../../app/state/toasts.ts'
import { leaveDocuments } from '../../../document/open-documents.ts'
import { NameDialog } from '../../../ui/dialog/name-dialog.tsx'
import { SelectField } from '../../../ui/field/select-field.tsx'

/** Asks which 業務 and which name: the present version of each of its flows gets it. */
export function SettleDialog({ project, areas, onClose }: { project: string; areas: readonly { id: string; name: string }[]; onClose: () => void }) {
  const translate = useTranslate()
  const [area, setArea] = useState(areas[0]?.id ?? null)
  const settle = (name: string) =>
    reporting(async () => {
      if (area === null) return
      await leaveDocuments(project)
      const { flows } = await whileSaving(() => client.reports.settleFlows({ project, area, name }))
      await reloadOverview()
      showToast({ text: flows === 0 ? translate('requirementVersions.settledNone') : translate('requirementVersions.settled', { count: flows, name }) })
    })
  return (
    <NameDialog
      title={translate('requirementVersions.settleTitle')}
      label={translate('requirementVersions.settleName')}
      initial={translate('requirementVersions.settleSuggested')}
      doLabel={translate('requirementVersions.settleDo')}
      cancelLabel={translate('app.cancel')}
      canSubmit={area !== null}
      onClose={onClose}
      onSubmit={(name) => void settle(name)}
    >
      <SelectField label={translate('requirementVersions.settleArea')} value={area} choices={areas.map(({ id, name }) => ({ id, label: name }))} onChange={setArea} />
      <p>{translate('requirementVersions.settleText')}</p>
    </NameDialog>
  )
}
