import { useState } from 'react'
import type { MessageKey } from '../../../shared/i18n/translate.ts'
import type { FlowKind } from '../../../shared/domain/flow-kind.ts'
import { client } from '../../api/client.ts'
import { formatMoment } from '../../app/i18n/format-moment.ts'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import { useLocale } from '../../app/state/locale.ts'
import { enterProject } from '../../app/state/open-project.ts'
import { reporting } from '../../app/state/report-error.ts'
import { useSession } from '../../app/state/session.ts'
import { Button } from '../../ui/button/button.tsx'
import { CheckField } from '../../ui/field/check-field.tsx'
import './recovery-screen.css'

const kindNames: Record<FlowKind, MessageKey> = { asis: 'app.kind.asis', tobe: 'app.kind.tobe', standard: 'app.kind.standard', package: 'app.kind.package' }

/** After a crash: what was not yet part of a revision, from when, and whether to take it. */
export function RecoveryScreen() {
  const translate = useTranslate()
  const locale = useLocale((state) => state.locale)
  const project = useSession((session) => session.project)
  const [declined, setDeclined] = useState<ReadonlySet<string>>(new Set())
  const [isBusy, setIsBusy] = useState(false)
  if (project === null) return null
  const { recoverable } = project
  const answer = async (accepts: (flow: string) => boolean) => {
    setIsBusy(true)
    await reporting(async () => {
      const flows = recoverable.map(({ flow }) => ({ flow, accept: accepts(flow) }))
      await enterProject(await client.project.recover({ project: project.project, flows }), { replace: true })
    })
    setIsBusy(false)
  }
  const toggle = (flow: string, isChosen: boolean) => {
    const next = new Set(declined)
    if (isChosen) next.delete(flow)
    else next.add(flow)
    setDeclined(next)
  }
  return (
    <div className="text-page">
      <div className="text-column">
        <h1>{translate('recovery.title')}</h1>
        <p>{translate('recovery.body', { count: recoverable.length })}</p>
        <table className="recovery-table">
          <thead>
            <tr>
              <th className="recovery-flow">{translate('recovery.flow')}</th>
              <th>{translate('recovery.last')}</th>
              <th className="recovery-changes">{translate('recovery.changes')}</th>
            </tr>
          </thead>
          <tbody>
            {recoverable.map((entry) => (
              <tr key={entry.flow}>
                <td>
                  <CheckField isSelected={!declined.has(entry.flow)} onChange={(isChosen) => toggle(entry.flow, isChosen)}>
                    <span>
                      <b>{entry.procedureName}</b> {translate(kindNames[entry.kind])} <span className="muted">{entry.name}</span>
                    </span>
                  </CheckField>
                </td>
                <td>{formatMoment(new Date(entry.lastChangeAt), locale)}</td>
                <td className="number">{entry.changes}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="muted">{translate('recovery.kept')}</p>
        <div className="text-actions">
          <Button size="medium" look="filled" isDisabled={isBusy} onPress={() => void answer((flow) => !declined.has(flow))}>
            {translate('recovery.accept', { count: recoverable.length - declined.size })}
          </Button>
          <Button size="medium" isDisabled={isBusy} onPress={() => void answer(() => false)}>
            {translate('recovery.decline')}
          </Button>
        </div>
      </div>
    </div>
  )
}
