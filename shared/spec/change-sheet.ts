import type { SpecChange } from '../contract/specs.ts'
import type { Translate } from '../i18n/translate.ts'
import type { RegisterSheet } from '../register/register.ts'

/** What differs between two editions as a list; what stayed the same is left out. Removed words stand in ［－ ］, added ones in ［＋ ］. */
export function changeSheet(changes: readonly SpecChange[], names: { before: string; after: string }, translate: Translate): RegisterSheet {
  const classOf = (side: SpecChange['before']) => (side === null ? '' : translate(`spec.class.${side.class}`))
  return {
    name: translate('spec.sheet.changes'),
    columns: [
      { title: translate('spec.column.kind'), width: 8 },
      { title: translate('spec.column.change'), width: 12 },
      { title: translate('spec.column.before', { name: names.before, column: 'ID' }), width: 14 },
      { title: translate('spec.column.before', { name: names.after, column: 'ID' }), width: 14 },
      { title: translate('spec.column.middle'), width: 18 },
      { title: translate('spec.column.name'), width: 28 },
      { title: translate('spec.column.fields'), width: 24 },
      { title: translate('spec.column.before', { name: names.before, column: translate('spec.column.text') }), width: 50 },
      { title: translate('spec.column.before', { name: names.after, column: translate('spec.column.text') }), width: 50 },
      { title: translate('spec.column.words'), width: 60 },
      { title: translate('spec.column.before', { name: names.before, column: translate('spec.column.class') }), width: 18 },
      { title: translate('spec.column.before', { name: names.after, column: translate('spec.column.class') }), width: 18 },
      { title: translate('spec.column.ground'), width: 14 },
    ],
    rows: changes
      .filter(({ change }) => change !== 'same')
      .map((change) => [
        translate(`spec.kind.${change.kind}`),
        translate(`spec.change.${change.change}`),
        change.before?.code ?? '',
        change.after?.code ?? '',
        (change.after ?? change.before)?.middle ?? '',
        (change.after ?? change.before)?.name ?? '',
        change.fields.map((field) => translate(`spec.field.${field as SpecChangeField}`)).join('、'),
        change.before?.text ?? '',
        change.after?.text ?? '',
        change.fields.includes('text') ? change.words.map(marked).join('') : '',
        classOf(change.before),
        classOf(change.after),
        change.ground === 'none' ? '' : translate(`spec.ground.${change.ground}`),
      ]),
  }
}

type SpecChangeField = 'code' | 'name' | 'text' | 'class' | 'path' | 'types' | 'effectiveOn'

function marked({ kind, text }: SpecChange['words'][number]): string {
  if (kind === 'same') return text
  return kind === 'added' ? `［＋${text}］` : `［－${text}］`
}
