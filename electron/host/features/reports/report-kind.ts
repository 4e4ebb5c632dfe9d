import type { ErrorData } from '../../../../shared/contract/base.ts'
import type { DrawnText } from '../../../../shared/contract/output.ts'
import type { ReportKind as KindName } from '../../../../shared/contract/reports.ts'
import type { MessageValues, MessageKey, Translate } from '../../../../shared/i18n/translate.ts'
import type { ReportDraft } from '../../../../shared/reports/report-draft.ts'
import type { ReadDatabase } from '../../db/database.ts'
import type { ReportSource } from './report-source.ts'

/** One kind of document. Adding a kind is a file here, a builder in `shared/reports/kinds`, and a line in `kinds/index.ts`. */
export interface ReportKind {
  kind: KindName
  /** What the project lacks before such a document can be made; each is a sentence, and `to` of the screen leads there. */
  lacks(database: ReadDatabase): ErrorData[]
  /** Diagrams the document shows. */
  texts(source: ReportSource): DrawnText[]
  make(source: ReportSource): Promise<ReportDraft>
}

interface KindParts<Input> {
  kind: KindName
  lacks?: (database: ReadDatabase) => ErrorData[]
  texts?: (source: ReportSource) => DrawnText[]
  /** Reads what the document says from the database, nothing else. */
  collect: (source: ReportSource) => Input | Promise<Input>
  /** Puts it into words and tables; pure. */
  build: (input: Input, translate: Translate) => ReportDraft
}

/** Ties what is collected to what is built from it. */
export function defineKind<Input>({ kind, lacks = () => [], texts = () => [], collect, build }: KindParts<Input>): ReportKind {
  return { kind, lacks, texts, make: async (source) => build(await collect(source), source.translate) }
}

/** A thing that is missing, as a sentence of the message files. */
export function lacking(reason: MessageKey, values: MessageValues = {}): ErrorData {
  return { reason, values }
}
