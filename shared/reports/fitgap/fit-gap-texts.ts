import type { FitGapCell, FitGapRowFields, FitGapTableView } from '../../contract/fit-gap-tables.ts'
import type { Translate } from '../../i18n/translate.ts'

/** The signs of the four means (domain.md, section 3). */
export const treatmentSigns = { '1': '①', '2': '②', '3': '③', '4': '④' } as const

/** A decided judgement as papers write it: 「△ 一部適合」; 未判定 where nobody decided, for the machine only suggests. 再判定待ち keeps the old one readable. */
export function judgementText({ judgements }: FitGapTableView, cell: FitGapCell | undefined, translate: Translate): string {
  const entry = judgements.find(({ key }) => key === cell?.judgement)
  const text = entry === undefined ? '' : `${entry.symbol} ${entry.name}`
  if (cell !== undefined && cell.rejudge !== null) return translate(text === '' ? 'reports.judgement.rejudge' : 'reports.judgement.rejudgeOf', { judgement: text })
  return text === '' ? translate('reports.judgement.none') : text
}

/** 「③ 追加開発」; '' while undecided. */
export function treatmentText(treatment: FitGapRowFields['treatment'], translate: Translate): string {
  return treatment === '' ? '' : `${treatmentSigns[treatment]} ${translate(`fitgap.treatment.${treatment}`)}`
}

/** 必要, 不要 or 未定; '' where nobody asked. */
export function necessityText(necessity: FitGapRowFields['necessity'], translate: Translate): string {
  return necessity === '' ? '' : translate(`fitgap.necessity.${necessity}`)
}

/** What does not fit, one line per reference: 「標準仕様 6.0版：…」, with the I/F it touches. */
export function differenceText(view: FitGapTableView, cells: readonly FitGapCell[], translate: Translate): string {
  const names = new Map(view.summary.references.map(({ id, name }) => [id, name]))
  return cells
    .flatMap((cell) => {
      const name = names.get(cell.reference) ?? ''
      const touched = cell.interfaceSystem === '' ? '' : translate(`reports.interface.${cell.interfaceChange === '' ? 'unknown' : cell.interfaceChange}`, { system: cell.interfaceSystem })
      return [cell.difference, touched].filter((text) => text !== '').map((text) => translate('reports.ofReference', { name, text }))
    })
    .join('\n')
}
