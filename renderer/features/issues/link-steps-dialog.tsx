import { useState } from 'react'
import { CheckboxGroup } from 'react-aria-components'
import type { ProcedureSummary } from '../../../shared/contract/project.ts'
import type { StepLink } from '../../../shared/contract/step-link.ts'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import { Button } from '../../ui/button/button.tsx'
import { Dialog } from '../../ui/dialog/dialog.tsx'
import { CheckField } from '../../ui/field/check-field.tsx'
import { SelectField } from '../../ui/field/select-field.tsx'
import { chooseFlow } from '../flow-editor/choose-flow.ts'
import { useReview } from '../review/use-review.ts'
import './issue-dialog.css'

export interface LinkStepsDialogProps {
  project: string
  procedure: ProcedureSummary
  /** What is linked, as the title names it. */
  title: string
  steps: readonly StepLink[]
  onLink: (steps: StepLink[]) => void
  onClose: () => void
}

/** Which steps something hangs on: one flow at a time, its steps to tick. Links to other flows, and to what is gone, stay. */
export function LinkStepsDialog({ project, procedure, title, steps, onLink, onClose }: LinkStepsDialogProps) {
  const translate = useTranslate()
  const [flow, setFlow] = useState(() => (steps.find((link) => procedure.flows.some(({ id }) => id === link.flow))?.flow ?? chooseFlow(procedure, undefined)?.id ?? ''))
  const [links, setLinks] = useState<readonly StepLink[]>(steps)
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button size="medium" onPress={onClose}>
            {translate('app.cancel')}
          </Button>
          <Button
            size="medium"
            look="filled"
            isDisabled={flow === ''}
            onPress={() => {
              onLink([...links])
              onClose()
            }}
          >
            {translate('issues.link')}
          </Button>
        </>
      }
    >
      {flow === '' ? (
        <p>{translate('review.noFlow', { name: procedure.name })}</p>
      ) : (
        <div className="issue-form">
          {procedure.flows.length > 1 && (
            <SelectField
              label={translate('issues.flow')}
              value={flow}
              choices={procedure.flows.map(({ id, kind, name }) => ({ id, label: translate('issues.flowOf', { kind: translate(`app.kind.${kind}`), name }) }))}
              onChange={setFlow}
            />
          )}
          <Steps project={project} flow={flow} links={links} onLinks={setLinks} />
        </div>
      )}
    </Dialog>
  )
}

function Steps({ project, flow, links, onLinks }: { project: string; flow: string; links: readonly StepLink[]; onLinks: (links: StepLink[]) => void }) {
  const translate = useTranslate()
  const view = useReview({ project, flow })
  if (view === undefined) return null
  const shown = view.steps.filter(({ name }) => name !== '')
  const names = new Map(shown.map(({ element, name }) => [element, name]))
  const choose = (elements: string[]) => {
    const others = links.filter((link) => link.flow !== flow || !names.has(link.element))
    onLinks([...others, ...elements.map((element) => ({ flow, element, name: names.get(element) ?? '' }))])
  }
  return (
    <CheckboxGroup
      className="link-steps"
      aria-label={translate('issues.column.steps')}
      value={links.filter((link) => link.flow === flow).map(({ element }) => element)}
      onChange={choose}
    >
      {shown.map(({ element, number, name, owner }) => (
        <CheckField key={element} value={element}>
          {number} {name}
          <span className="ink-2">{owner.split('/').at(-1)}</span>
        </CheckField>
      ))}
    </CheckboxGroup>
  )
}
