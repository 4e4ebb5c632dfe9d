import { useEffect } from 'react'
import { writeBpmn } from '../../../shared/bpmn/write/write-bpmn.ts'
import { currentTranslate } from '../../app/i18n/use-translate.ts'
import { hideMessage, showMessage } from '../../app/state/messages.ts'
import type { FlowDocument } from '../../document/flow-document.ts'

const message = 'flow-editor.losses'
const understood = new Set<string>()

/** Says, before anything is changed, what of an unusual file a change would cost. Reads the file while nothing else is to do. */
export function useLossWarning(document: FlowDocument): void {
  useEffect(() => {
    if (document.isReadOnly || understood.has(document.flow)) return
    let isGone = false
    const idle = requestIdleCallback(async () => {
      const { losses } = await writeBpmn(document.storedText)
      const [first] = losses
      if (isGone || first === undefined) return
      const translate = currentTranslate()
      showMessage({
        id: message,
        tone: 'warning',
        text: translate('editor.losses', { count: losses.length, name: first.name, line: first.line }),
        action: {
          label: translate('editor.understood'),
          run: () => {
            understood.add(document.flow)
            hideMessage(message)
          },
        },
      })
    })
    return () => {
      isGone = true
      cancelIdleCallback(idle)
      hideMessage(message)
    }
  }, [document])
}
