import type { LexiconItem } from '../../../../shared/contract/lexicon.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { CheckField } from '../../../ui/field/check-field.tsx'
import { WordingCell } from './wording-cell.tsx'

export interface EntryRowProps {
  item: LexiconItem
  isReadOnly: boolean
  onChange: (values: Partial<Pick<LexiconItem, 'asis' | 'standard' | 'isEnabled'>>) => void
  onRemove: () => void
}

export function EntryRow({ item, isReadOnly, onChange, onRemove }: EntryRowProps) {
  const translate = useTranslate()
  const pair = translate('lexicon.pair', { asis: item.asis, standard: item.standard })
  return (
    <tr data-off={!item.isEnabled || undefined}>
      <td>
        <WordingCell key={item.asis} label={translate('lexicon.asisOf', { pair })} value={item.asis} isReadOnly={isReadOnly} onCommit={(asis) => onChange({ asis })} />
      </td>
      <td>
        <WordingCell
          key={item.standard}
          label={translate('lexicon.standardOf', { pair })}
          value={item.standard}
          isReadOnly={isReadOnly}
          onCommit={(standard) => onChange({ standard })}
        />
      </td>
      <td className="ink-2">{translate(item.source === 'correction' ? 'lexicon.fromCorrection' : 'lexicon.fromUser')}</td>
      <td>
        <CheckField isSelected={item.isEnabled} isDisabled={isReadOnly} onChange={(isEnabled) => onChange({ isEnabled })} aria-label={translate('lexicon.useOf', { pair })} />
      </td>
      <td>
        {!isReadOnly && (
          <Button look="bare" aria-label={translate('lexicon.removeOf', { pair })} onPress={onRemove}>
            {translate('lexicon.remove')}
          </Button>
        )}
      </td>
    </tr>
  )
}
