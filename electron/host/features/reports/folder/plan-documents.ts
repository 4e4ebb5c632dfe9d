import { reportKinds, type ReportOptions } from '../../../../../shared/contract/reports.ts'
import type { MessageKey, Translate } from '../../../../../shared/i18n/translate.ts'
import type { ProjectSession } from '../../../project/project-session.ts'
import { readProjectFacts } from '../collect/project-facts.ts'
import { findKind, listKinds } from '../kinds/index.ts'
import { reportFile } from '../report-file.ts'
import type { ReportSource } from '../report-source.ts'
import type { FolderFile, folderNames } from './folder-file.ts'

/** Kinds of which every procedure has its own. */
const perProcedure = new Set<string>(['handover', 'manual'])

/** Every document that can be made, in Word and Excel; those that cannot are told with what they lack. */
export function planDocuments(
  session: ProjectSession,
  source: ReportSource,
  given: { now: Date; nameIn: ReturnType<typeof folderNames>; version: string },
): { files: FolderFile[]; notes: string[] } {
  const { database, options, locale, translate } = source
  const made = new Set<string>(listKinds().map(({ kind }) => kind))
  const procedures = readProjectFacts(database).procedures.filter(({ area }) => options.area === null || area === options.area)
  const files: FolderFile[] = []
  const notes: string[] = []
  let count = 0
  for (const kind of reportKinds) {
    if (!made.has(kind)) continue
    const word = translate(`reports.kind.${kind}`)
    const lacks = findKind(kind).lacks(database)
    if (lacks.length > 0) {
      notes.push(translate('reportFolder.notReady', { title: word, reason: lacks.map(({ reason, values }) => translate(reason as MessageKey, values)).join('') }))
      continue
    }
    count += 1
    const number = String(count).padStart(2, '0')
    const orders = perProcedure.has(kind)
      ? procedures.map(({ id, name }): [string, ReportOptions] => [`${word}_${name}`, { ...options, kind, procedure: id }])
      : [[word, { ...options, kind, procedure: null }] as [string, ReportOptions]]
    for (const [title, order] of orders) files.push(...inBothForms(`${number}_${title}`, title, order, translate))
  }
  return { files, notes }

  function inBothForms(name: string, title: string, order: ReportOptions, words: Translate): FolderFile[] {
    return (['docx', 'xlsx'] as const).map((form) => ({
      file: given.nameIn(words('reportFolder.documents'), name, `.${form}`),
      kind: 'document',
      title,
      version: given.version,
      make: async () => (await reportFile(session, { options: order, form, locale }, given.now)).bytes,
    }))
  }
}
