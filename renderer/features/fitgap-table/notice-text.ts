import type { Translate } from '../../../shared/i18n/translate.ts'
import type { GridNotice } from '../../ui/grid/grid-host.ts'

/** What the status bar says of something the grid could not do. */
export function noticeText(notice: GridNotice, translate: Translate): string {
  switch (notice.kind) {
    case 'too-many-rows':
      return translate('fitgapTable.notice.tooManyRows', { count: notice.count, limit: notice.limit })
    case 'too-many-columns':
      return translate('fitgapTable.notice.tooManyColumns', { count: notice.count, room: notice.room })
    case 'no-line-breaks':
      return translate('fitgapTable.notice.noLineBreaks', { column: notice.column })
    case 'read-only-column':
      return translate('fitgapTable.notice.readOnlyColumn', { column: notice.column })
    case 'read-only':
      return translate('compare.readOnly')
    case 'nothing-to-paste':
      return translate('fitgapTable.notice.nothingToPaste')
  }
}
