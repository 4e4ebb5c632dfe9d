import { useEffect, useState } from 'react'
import { client } from '../../api/client.ts'
import type { ProcedureScreenProps } from '../../app/routes.tsx'
import { Commands } from '../../app/frame/slots.tsx'
import { useLocale } from '../../app/state/locale.ts'
import { reportError } from '../../app/state/report-error.ts'
import { useProcedure } from '../../app/state/session.ts'
import { TableCommand } from '../fitgap-table/table-command.tsx'
import { Comparison } from './comparison/comparison.ts'
import { ComparisonContext } from './comparison/use-comparison.ts'
import { ComparisonScreen } from './comparison-screen.tsx'
import { CannotCompare } from './pair/cannot-compare.tsx'
import { Comparing } from './pair/comparing.tsx'
import { NothingCompared } from './pair/nothing-compared.tsx'
import { choosePair, type FlowPair } from './pair/flow-pair.ts'
import { rememberedPair, rememberPair } from './pair/remembered-pair.ts'
import { opensDetail } from './layout/remembered-layout.ts'
import './fitgap.css'

/** Fit & Gap: two flows beside each other, their rows as a table, and what people decide about each row. */
export function FitGapScreen({ project, procedure: id, flow }: ProcedureScreenProps) {
  const procedure = useProcedure(id)
  const [chosen, setChosen] = useState<FlowPair | null>(() => rememberedPair(id))
  const [isChosenNow, setIsChosenNow] = useState(false)
  if (procedure === undefined) return null
  const pair = choosePair(procedure, flow, chosen)
  const choose = (next: FlowPair) => {
    rememberPair(id, next)
    setChosen(next)
    setIsChosenNow(true)
  }
  return (
    <>
      <Commands>
        <TableCommand project={project} procedure={id} />
      </Commands>
      {pair === null ? (
        <NothingCompared procedure={procedure} onChoose={choose} />
      ) : (
        <OpenComparison key={`${pair.subject} ${pair.reference}`} project={project} procedure={id} pair={pair} takesFocus={isChosenNow} onChoose={choose} />
      )}
    </>
  )
}

function OpenComparison({
  project,
  procedure,
  pair,
  takesFocus,
  onChoose,
}: {
  project: string
  procedure: string
  pair: FlowPair
  takesFocus: boolean
  onChoose: (pair: FlowPair) => void
}) {
  const { subject, reference } = pair
  const locale = useLocale((state) => state.locale)
  const [comparison, setComparison] = useState<Comparison | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const [attempt, setAttempt] = useState(1)
  useEffect(() => {
    let isGone = false
    rememberPair(procedure, { subject, reference })
    const open = async () => {
      const { analysis } = await client.analysis.open({ project, subjectFlow: subject, referenceFlow: reference })
      const view = await client.analysis.view({ project, analysis, locale: useLocale.getState().locale })
      if (!isGone) setComparison(new Comparison(project, view, useLocale.getState().locale, opensDetail()))
    }
    open().catch((error: unknown) => isGone || setFailure(error))
    return () => {
      isGone = true
    }
  }, [project, procedure, subject, reference, attempt])
  useEffect(() => {
    if (comparison !== null && comparison.locale !== locale) comparison.readAgain(locale).catch(reportError)
  }, [comparison, locale])
  if (failure !== null) {
    const again = () => {
      setFailure(null)
      setAttempt(attempt + 1)
    }
    return <CannotCompare error={failure} onAgain={again} />
  }
  if (comparison === null) return <Comparing />
  return (
    <ComparisonContext value={comparison}>
      <ComparisonScreen pair={pair} takesFocus={takesFocus} onChoose={onChoose} />
    </ComparisonContext>
  )
}
