import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { procedureTabOf } from '../../../app/routes.tsx'
import { formatRoute } from '../../../app/state/route.ts'
import { Icon } from '../../../ui/icon/icon.tsx'
import type { FileOutcome } from '../run-import.ts'

/** Each file with its result, cause and remedy. */
export function OutcomeList({ project, outcomes }: { project: string; outcomes: readonly FileOutcome[] }) {
  const translate = useTranslate()
  const done = outcomes.filter(({ isDone }) => isDone).length
  // What needs the user comes first.
  const inOrder = [...outcomes.filter(({ isDone }) => !isDone), ...outcomes.filter(({ isDone }) => isDone)]
  return (
    <section aria-live="polite">
      <p className="import-summary">
        {translate(done === outcomes.length ? 'importFiles.allDone' : 'importFiles.someDone', { done, failed: outcomes.length - done })}
      </p>
      <ul className="import-outcomes">
        {inOrder.map((outcome) => (
          <li key={outcome.id}>
            <span className={outcome.isDone ? 'import-ok' : 'import-bad'}>
              <Icon name={outcome.isDone ? 'check' : 'error'} />
              {translate(outcome.isDone ? 'importFiles.ok' : 'importFiles.bad')}
            </span>
            <div className="grow">
              <b>{outcome.name}</b>
              <p>{outcome.text}</p>
              {outcome.warnings.map((warning) => (
                <p key={warning} className="import-warning">
                  <Icon name="warning" size={14} />
                  <span>{warning}</span>
                </p>
              ))}
            </div>
            {outcome.isDone && outcome.procedure !== null && (
              <a
                className="nowrap"
                href={formatRoute({
                  screen: 'procedure',
                  project,
                  procedure: outcome.procedure,
                  tab: procedureTabOf(outcome.flow === null ? 'flows' : 'flow')?.id ?? 'flows',
                  flow: outcome.flow ?? undefined,
                  selection: [],
                })}
              >
                {translate('importFiles.look')}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
