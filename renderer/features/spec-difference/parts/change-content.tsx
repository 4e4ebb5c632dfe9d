import type { SpecChange } from '../../../../shared/contract/specs.ts'
import { ja } from '../../../../shared/i18n/ja/index.ts'
import type { MessageKey } from '../../../../shared/i18n/translate.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { ChangedWords } from '../changed-words.tsx'

/** What differs in one row, in words; of an added or removed one its text. A person's word can be taken back here. */
export function ChangeContent({ change, onApart }: { change: SpecChange; onApart: (() => void) | undefined }) {
  const translate = useTranslate()
  const { before, after, fields, ground } = change
  const said = new Set(['text', 'name', 'class', 'middle', 'code'])
  const others = fields.filter((field) => !said.has(field))
  return (
    <div className="change-content">
      {before !== null && after !== null && before.class !== after.class && (
        <p>
          {translate('specDifference.classChanged', { before: translate(`specLibrary.class.${before.class}`), after: translate(`specLibrary.class.${after.class}`) })}
        </p>
      )}
      {before !== null && after !== null && before.middle !== after.middle && <p>{translate('specDifference.middleChanged', { before: before.middle, after: after.middle })}</p>}
      <p>{change.words.length > 0 ? <ChangedWords words={change.words} /> : (after?.text ?? before?.text)}</p>
      {others.length > 0 && (
        <p className="ink-2">
          {translate('specDifference.other', {
            fields: others.map((field) => (`specDifference.field.${field}` in ja ? translate(`specDifference.field.${field}` as MessageKey) : field)).join(translate('app.listSeparator')),
          })}
        </p>
      )}
      {ground === 'text' && change.change === 'renumbered' && <p className="ink-2">{translate('specDifference.groundText')}</p>}
      {ground === 'person' && (
        <p className="ink-2">
          {translate('specDifference.groundPerson')}{' '}
          {onApart !== undefined && (
            <Button look="link" aria-label={translate('specDifference.apartOf', { before: before?.code ?? '', after: after?.code ?? '' })} onPress={onApart}>
              {translate('specDifference.apart')}
            </Button>
          )}
        </p>
      )}
    </div>
  )
}
