import { useState } from 'react'
import type { ProcedureSummary } from '../../../../shared/contract/project.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { navigate, useNavigation } from '../../../app/state/navigation.ts'
import { Button } from '../../../ui/button/button.tsx'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'
import { ChoosePairDialog } from './choose-pair-dialog.tsx'
import { referenceChoices, subjectChoices, type FlowPair } from './flow-pair.ts'

/** Before the first comparison: what this is for, and the one thing to do next. */
export function NothingCompared({ procedure, onChoose }: { procedure: ProcedureSummary; onChoose: (pair: FlowPair) => void }) {
  const translate = useTranslate()
  const [isChoosing, setIsChoosing] = useState(false)
  const subject = subjectChoices(procedure)[0]
  const canCompare = subject !== undefined && referenceChoices(procedure, subject.id).length > 0
  const bringIn = () => {
    const { route } = useNavigation.getState()
    if (route.screen === 'procedure') navigate({ screen: 'import', project: route.project, procedure: procedure.id })
  }
  return (
    <div className="fitgap-empty">
      <EmptyState
        actions={
          canCompare ? (
            <Button look="filled" size="medium" onPress={() => setIsChoosing(true)}>
              {translate('compare.choosePair')}
            </Button>
          ) : (
            <Button look="filled" size="medium" onPress={bringIn}>
              {translate('compare.import')}
            </Button>
          )
        }
      >
        {translate(canCompare ? 'compare.nothingCompared' : 'compare.flowsMissing')}
      </EmptyState>
      {isChoosing && <ChoosePairDialog procedure={procedure} onChoose={onChoose} onClose={() => setIsChoosing(false)} />}
    </div>
  )
}
