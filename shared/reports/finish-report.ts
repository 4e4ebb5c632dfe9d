import type { ReportDocument, ReportKind } from '../contract/reports.ts'
import { paperDate } from '../output/japanese-date.ts'
import type { Locale, Translate } from '../i18n/translate.ts'
import { numberHeadings } from './number-headings.ts'
import type { ReportDraft } from './report-draft.ts'

/** What every document says of itself. */
export interface ReportOrigin {
  kind: ReportKind
  /** Own municipality and project. */
  town: string
  project: string
  /** Day on the title page, YYYY-MM-DD. */
  date: string
  /** Name of the version it was made from; '' for what the project holds now. */
  version: string
  /** Digest of the content: the same digest is the same content, whenever it was made. */
  digest: string
}

/** Makes a draft a document: headings numbered, town, date, version and digest on its title page. */
export function finishReport(draft: ReportDraft, origin: ReportOrigin, locale: Locale, translate: Translate): ReportDocument {
  const { kind, date, digest } = origin
  const version = origin.version === '' ? translate('reports.currentState') : origin.version
  return {
    kind,
    title: draft.title,
    subtitle: draft.subtitle,
    facts: [
      { label: translate('reports.fact.town'), value: origin.town },
      { label: translate('reports.fact.project'), value: origin.project },
      { label: translate('reports.fact.date'), value: paperDate(new Date(`${date}T12:00:00`), locale) },
      ...draft.facts,
      { label: translate('reports.fact.version'), value: version },
      { label: translate('reports.fact.digest'), value: digest.slice(0, 16) },
    ],
    blocks: numberHeadings(draft.blocks),
    notes: draft.notes,
    date,
    madeFrom: { version, digest },
  }
}
