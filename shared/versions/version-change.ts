/** What kind of thing has changed, in the words of users. */
export const changedThings = ['step', 'event', 'decision', 'lane', 'pool', 'document', 'store', 'note'] as const
export type ChangedThing = (typeof changedThings)[number]

/** What of it has changed; attributes of our namespace by their local name. */
export type ChangedProperty = 'name' | 'type' | 'lane' | 'owner' | 'inside' | 'next' | 'reads' | 'writes' | 'documentation' | (string & {})

export interface PropertyChange {
  property: ChangedProperty
  /** As a reader sees it: names instead of ids; '' for nothing. */
  before: string
  after: string
}

/**
 * One thing that differs between two versions of a flow. `moved`: it only stands elsewhere on the drawing. A thing that has changed and moved is
 * `changed`.
 */
export interface VersionChange {
  kind: 'added' | 'removed' | 'changed' | 'moved'
  element: string
  thing: ChangedThing
  /** As it is called now, for what was removed as it was called. */
  name: string
  /** The lane it stands in, or ''. */
  lane: string
  properties: PropertyChange[]
}
