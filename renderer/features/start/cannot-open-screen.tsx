import { describeError, causeOf } from '../../api/describe-error.ts'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import { navigate } from '../../app/state/navigation.ts'
import type { MessageKey } from '../../../shared/i18n/translate.ts'
import { Button } from '../../ui/button/button.tsx'
import { chooseAndOpen, openPath } from './open-file.ts'
import { useOpenFailure } from './open-failure.ts'
import { StartScreen } from './start-screen.tsx'
import './cannot-open-screen.css'

const advice: Record<string, { still: MessageKey; todo: MessageKey }> = {
  'project.newer': { still: 'start.failed.newer', todo: 'start.failed.newerTodo' },
  'project.notAProject': { still: 'start.failed.notAProject', todo: 'start.failed.notAProjectTodo' },
  'project.damaged': { still: 'start.failed.damaged', todo: 'start.failed.damagedTodo' },
}

/** 開けないファイル: why, what still works, and what to do. */
export function CannotOpenScreen() {
  const translate = useTranslate()
  const failure = useOpenFailure((state) => state.failure)
  // After a reload the cause is no longer known; the start screen is the way on.
  if (failure === null) return <StartScreen />
  const { path, error } = failure
  const reason = causeOf(error)?.reason ?? ''
  const words = advice[reason] ?? { still: 'start.failed.other', todo: 'start.failed.otherTodo' }
  const file = path.split(/[\\/]/).pop() ?? path
  return (
    <div className="text-page">
      <div className="text-column">
        <h1>{translate('start.failed.title', { file })}</h1>
        <dl className="explained">
          <dt>{translate('start.failed.cause')}</dt>
          <dd>{describeError(error, translate)}</dd>
          <dt>{translate('start.failed.still')}</dt>
          <dd>{translate(words.still)}</dd>
          <dt>{translate('start.failed.todo')}</dt>
          <dd>{translate(words.todo)}</dd>
          <dt>{translate('start.failed.path')}</dt>
          <dd className="muted">{path}</dd>
        </dl>
        <div className="text-actions">
          <Button size="medium" look="filled" onPress={() => void chooseAndOpen()}>
            {translate('start.failed.choose')}
          </Button>
          <Button size="medium" onPress={() => void openPath(path)}>
            {translate('start.failed.again')}
          </Button>
          {reason === 'project.lockedBy' && (
            <Button size="medium" onPress={() => void openPath(path, { readOnly: true })}>
              {translate('start.failed.readOnly')}
            </Button>
          )}
          <Button size="medium" look="bare" onPress={() => navigate({ screen: 'start' })}>
            {translate('start.failed.back')}
          </Button>
        </div>
      </div>
    </div>
  )
}
