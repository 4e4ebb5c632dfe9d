import type { SpecItem } from '../contract/specs.ts'
import type { Translate } from '../i18n/translate.ts'
import type { RegisterSheet } from '../register/register.ts'

/** 機能 and 帳票 of a spec as lists; per-type columns stand behind the others under their own headers. */
export function itemSheets(items: readonly SpecItem[], translate: Translate): RegisterSheet[] {
  return (['function', 'form'] as const).flatMap((kind) => {
    const own = items.filter((item) => item.kind === kind)
    if (own.length === 0 && kind === 'form') return []
    const types = [...new Set(own.flatMap((item) => Object.keys(item.types)))]
    return [
      {
        name: translate(`spec.sheet.${kind}`),
        columns: [
          { title: translate(`spec.column.code.${kind}`), width: 12 },
          { title: translate('spec.column.large'), width: 20 },
          { title: translate('spec.column.middle'), width: 18 },
          { title: translate('spec.column.small'), width: 18 },
          { title: translate(`spec.column.name.${kind}`), width: 28 },
          { title: translate(`spec.column.text.${kind}`), width: 60 },
          { title: translate('spec.column.class'), width: 18 },
          { title: translate('spec.column.effectiveOn'), width: 16 },
          { title: translate('spec.column.steps'), width: 30 },
          { title: translate('spec.column.note'), width: 40 },
          ...types.map((title) => ({ title, width: 14 })),
        ],
        rows: own.map((item) => [
          item.code,
          item.large,
          item.middle,
          item.small,
          item.name,
          item.text,
          item.class === 'unknown' ? item.classText : translate(`spec.class.${item.class}`),
          item.effectiveOn,
          [...new Set(item.links.map(({ elementName }) => elementName))].join('、'),
          item.note,
          ...types.map((type) => item.types[type] ?? ''),
        ]),
      },
    ]
  })
}
