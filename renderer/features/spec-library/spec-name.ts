import type { SpecSummary } from '../../../shared/contract/specs.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'

/** 6.0版; an edition that is written with the word already is left as it is. */
export function editionName(edition: string, translate: Translate): string {
  return /版|edition/i.test(edition) ? edition : translate('specLibrary.edition', { edition })
}

/** 介護保険 6.0版. */
export function specName({ areaName, edition }: Pick<SpecSummary, 'areaName' | 'edition'>, translate: Translate): string {
  return `${areaName} ${editionName(edition, translate)}`
}
