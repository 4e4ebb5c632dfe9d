/** What content is read for. `exchange`: the whole project goes elsewhere. `version`: its state is kept beside itself, drawings included and earlier versions left out. */
export type ContentPurpose = 'exchange' | 'version'

/** Derived or of this PC: renewed from the rest, or worth nothing elsewhere. */
const neverContent = ['operation', 'preview', 'flow_text', 'sqlite_sequence']
/** What a kept state leaves out: kept states themselves, and what left the house. */
const notInVersions = ['requirement_version', 'report', 'sent_sheet', 'returned_sheet']

export function isContent(table: string, purpose: ContentPurpose): boolean {
  if (purpose === 'version') return table === 'preview' || !(neverContent.includes(table) || notInVersions.includes(table))
  return !neverContent.includes(table)
}

/** Columns that say where the user was, not what the project holds. */
export const ownColumns: Readonly<Record<string, readonly string[]>> = { project: ['last_route', 'last_place'] }

/** Of the edits that no revision holds yet only the newest one is content: it is what the flow says today. */
export const rowFilters: Readonly<Record<string, string>> = {
  flow_journal: `declined_at IS NULL AND sequence = (SELECT MAX(sequence) FROM flow_journal AS other WHERE other.flow_id = flow_journal.flow_id AND other.declined_at IS NULL)`,
}
