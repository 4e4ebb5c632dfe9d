import type { CollectedDocument } from '../contract/collected-documents.ts'
import type { Translate } from '../i18n/translate.ts'
import { linkNames } from '../issues/issue-sheet.ts'
import type { RegisterSheet } from '../register/register.ts'

/** 集めた資料 as a list. */
export function documentSheet(documents: readonly CollectedDocument[], translate: Translate): RegisterSheet {
  return {
    name: translate('collectedDocuments.sheet'),
    columns: [
      { title: translate('collectedDocuments.column.kind'), width: 14 },
      { title: translate('collectedDocuments.column.name'), width: 40 },
      { title: translate('collectedDocuments.column.edition'), width: 20 },
      { title: translate('collectedDocuments.column.place'), width: 40 },
      { title: translate('collectedDocuments.column.person'), width: 18 },
      { title: translate('collectedDocuments.column.steps'), width: 40 },
      { title: translate('collectedDocuments.column.note'), width: 40 },
    ],
    rows: documents.map((document) => [
      translate(`collectedDocuments.kind.${document.kind}`),
      document.name,
      document.edition,
      document.place,
      document.person,
      linkNames(document.steps, translate),
      document.note,
    ]),
  }
}
