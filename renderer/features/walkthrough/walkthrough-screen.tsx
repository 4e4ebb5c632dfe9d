import { useEffect, useState } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { readFlowGraph } from '../../../shared/bpmn/read/read-flow-graph.ts'
import { type FlowMap, mapFlow } from '../../../shared/walk/flow-map.ts'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import { reportError } from '../../app/state/report-error.ts'
import type { DiagramSession } from '../../editor/session/diagram-session.ts'
import { Button } from '../../ui/button/button.tsx'
import { WalkStage } from './parts/walk-stage.tsx'
import './walkthrough.css'

/** The walk over the whole window; Esc ends it, and the focus returns to where it was opened. */
export function WalkthroughScreen({ name, session, onClose }: { name: string; session: DiagramSession; onClose: () => void }) {
  const translate = useTranslate()
  const [flow, setFlow] = useState<{ xml: string; map: FlowMap } | null>(null)
  useEffect(() => {
    let isShown = true
    session.completeTyping()
    session
      .text()
      .then(async (xml) => ({ xml, map: mapFlow(await readFlowGraph(xml)) }))
      .then(
        (read) => isShown && setFlow(read),
        (error: unknown) => {
          reportError(error)
          onClose()
        },
      )
    return () => void (isShown = false)
  }, [session, onClose])
  return (
    <ModalOverlay className="walk-overlay" isOpen onOpenChange={(isOpen) => isOpen || onClose()}>
      <Modal className="walk-modal">
        <Dialog className="walk">
          <header className="walk-head">
            <Heading slot="title" level={2} className="walk-title">
              {translate('walk.title', { name })}
            </Heading>
            <span className="muted">{translate('walk.note')}</span>
            <span className="walk-space" />
            <span className="muted walk-keys">{translate('walk.keys')}</span>
            <Button onPress={onClose}>{translate('walk.close')}</Button>
          </header>
          {flow !== null && <WalkStage name={name} xml={flow.xml} map={flow.map} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
