import type { CollectedDocument } from '../../../shared/contract/collected-documents.ts'
import { client } from '../../api/client.ts'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import { navigate } from '../../app/state/navigation.ts'
import type { EditorPartProps } from '../../document/editor-part.ts'
import { useSnapshot } from '../../document/use-snapshot.ts'
import { Button } from '../../ui/button/button.tsx'
import { SelectField } from '../../ui/field/select-field.tsx'
import { changeDocuments, useDocuments } from './use-documents.ts'
import './collected-documents.css'

/** The drawer's tab 資料: what was collected for the chosen step, and a way to link what the register holds. */
export function StepDocuments({ document, session, procedure }: EditorPartProps) {
  const translate = useTranslate()
  const { selection } = useSnapshot(session)
  const place = { project: document.project, procedure: procedure.id }
  const list = useDocuments(place)
  const chosen = selection.length === 1 ? selection[0]! : null
  const toRegister = (
    <Button look="link" onPress={() => navigate({ screen: 'procedure', ...place, tab: 'collected-documents', selection: [] })}>
      {translate('collectedDocuments.toRegister')}
    </Button>
  )
  if (list === undefined) return null
  if (chosen === null) {
    return (
      <div className="step-documents">
        <p className="ink-2">{translate('collectedDocuments.chooseStep')}</p>
        {toRegister}
      </div>
    )
  }
  const isLinked = ({ steps }: CollectedDocument) => steps.some(({ flow, element }) => flow === document.flow && element === chosen.id)
  const linked = list.documents.filter(isLinked)
  const others = list.documents.filter((entry) => !isLinked(entry))
  const relink = (entry: CollectedDocument, isWanted: boolean) => {
    const rest = entry.steps.filter(({ flow, element }) => flow !== document.flow || element !== chosen.id).map(({ flow, element, name }) => ({ flow, element, name }))
    const steps = isWanted ? [...rest, { flow: document.flow, element: chosen.id, name: chosen.name }] : rest
    void changeDocuments(place, () => client.collectedDocuments.update({ ...place, document: entry.id, fields: { steps } }))
  }
  return (
    <div className="step-documents">
      {linked.length === 0 && <p className="ink-2">{translate('collectedDocuments.noneOfStep', { name: chosen.name || translate('comments.unnamed') })}</p>}
      <ul aria-label={translate('collectedDocuments.title')}>
        {linked.map((entry) => (
          <li key={entry.id}>
            <span className="nowrap ink-2">{translate(`collectedDocuments.kind.${entry.kind}`)}</span>
            <span>{entry.name}</span>
            <span className="ink-2">{entry.edition}</span>
            <span className="grow ink-2">{entry.place}</span>
            {!document.isReadOnly && (
              <Button look="bare" aria-label={translate('collectedDocuments.unlinkOf', { name: entry.name })} onPress={() => relink(entry, false)}>
                {translate('collectedDocuments.unlink')}
              </Button>
            )}
          </li>
        ))}
        <li>
          {!document.isReadOnly && others.length > 0 && (
            <SelectField
              label={translate('collectedDocuments.linkOne')}
              isLabelHidden
              isSmall
              value={null}
              placeholder={translate('collectedDocuments.chooseOne')}
              choices={others.map(({ id, name }) => ({ id, label: name }))}
              onChange={(id) => {
                const entry = others.find((other) => other.id === id)
                if (entry !== undefined) relink(entry, true)
              }}
            />
          )}
          {toRegister}
        </li>
      </ul>
    </div>
  )
}

/** How many documents are linked to the chosen step; null where there are none. */
export function useStepDocumentCount({ document, session, procedure }: EditorPartProps): number | null {
  const { selection } = useSnapshot(session)
  const list = useDocuments({ project: document.project, procedure: procedure.id })
  const [chosen] = selection
  const count = list?.documents.filter(({ steps }) => steps.some(({ flow, element }) => flow === document.flow && element === chosen?.id)).length ?? 0
  return count === 0 ? null : count
}
