import type { Translate } from '../../../../shared/i18n/translate.ts'
import type { GridNotice } from '../../../ui/grid/grid-host.ts'

/** What the grid has to say, as a sentence of the step table. */
export function noticeText(notice: GridNotice, translate: Translate): string {
  switch (notice.kind) {
    case 'too-many-rows': return translate('stepTable.tooManyRows', { count: notice.count, limit: notice.limit })
    case 'too-many-columns': return translate('stepTable.tooManyColumns', { count: notice.count, room: notice.room })
    case 'no-line-breaks': return translate('stepTable.noLineBreaks', { column: notice.column })
    case 'read-only-column': return translate('stepTable.readOnlyColumn', { column: notice.column })
    case 'read-only': return translate('stepTable.readOnly')
    case 'nothing-to-paste': return translate('stepTable.nothingToPaste')
  }
}
