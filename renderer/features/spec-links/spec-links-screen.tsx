import { useState } from 'react'
import { client } from '../../api/client.ts'
import { Commands } from '../../app/frame/slots.tsx'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import type { ProjectScreenProps } from '../../app/routes.tsx'
import { navigate } from '../../app/state/navigation.ts'
import { useIsReadOnly } from '../../app/state/session.ts'
import { showToast } from '../../app/state/toasts.ts'
import { Button } from '../../ui/button/button.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { specName } from '../spec-library/spec-name.ts'
import { specRoute } from '../spec-library/spec-route.ts'
import { changeSpecs, stepSpecs, useSpecs } from '../spec-library/use-specs.ts'
import { useSpecItems } from '../spec-library/use-spec-items.ts'
import { AttachFlowDialog } from './parts/attach-flow-dialog.tsx'
import { LinkBoard } from './parts/link-board.tsx'
import '../spec-library/spec-library.css'
import './spec-links.css'

/** 機能と手順のつながり of one spec: its standard flow at the left, its 機能 and 帳票 at the right. */
export function SpecLinksScreen({ project, item: id, selection }: ProjectScreenProps) {
  const translate = useTranslate()
  const view = useSpecs(project)
  const isReadOnly = useIsReadOnly()
  const spec = view?.specs.find((one) => one.id === id)
  const items = useSpecItems(project, spec?.id, view?.readings ?? 0)
  const [isAttaching, setAttaching] = useState(false)
  if (view === undefined) return null
  const back = <Button onPress={() => navigate(specRoute(project, spec?.id))}>{translate('specLinks.back')}</Button>
  if (spec === undefined) {
    return (
      <div className="specs" data-pane>
        <EmptyState actions={back}>{translate('specLibrary.gone')}</EmptyState>
      </div>
    )
  }
  const undo = { label: translate('app.undo'), run: () => void stepSpecs(project, 'undo') }
  const attach = async (flow: string, name: string) => {
    const count = () => client.specs.items({ project, spec: spec.id }).then((all) => all.reduce((sum, { links }) => sum + links.length, 0))
    const linked = await changeSpecs(project, async () => {
      const before = await count()
      await client.specs.attachFlow({ project, spec: spec.id, flow })
      return (await count()) - before
    })
    if (linked === undefined) return
    showToast({ text: translate(linked > 0 ? 'specLinks.attachedLinked' : 'specLinks.attached', { name, count: linked }), action: undo })
  }
  const attachButton = (isFilled: boolean) => (
    <Button look={isFilled ? 'filled' : 'outlined'} size={isFilled ? 'medium' : 'small'} onPress={() => setAttaching(true)}>
      {translate('specLinks.attach')}
    </Button>
  )
  const hasFlow = spec.flows.length > 0
  return (
    <>
      <Commands>
        {back}
        {hasFlow && !isReadOnly && attachButton(false)}
      </Commands>
      {!hasFlow ? (
        <div className="specs" data-pane>
          <EmptyState actions={!isReadOnly && attachButton(true)}>{translate('specLinks.empty')}</EmptyState>
        </div>
      ) : (
        items !== undefined && <LinkBoard key={spec.id} project={project} spec={spec} view={view} items={items} wanted={selection?.[0]} isReadOnly={isReadOnly} />
      )}
      {isAttaching && (
        <AttachFlowDialog
          project={project}
          name={specName(spec, translate)}
          area={spec.area}
          attached={spec.flows.map(({ flow }) => flow)}
          likely={view.specs.filter(({ area }) => area === spec.area).flatMap(({ flows }) => flows.map(({ flow }) => flow))}
          onAttach={(flow, name) => void attach(flow, name)}
          onClose={() => setAttaching(false)}
        />
      )}
    </>
  )
}
