import { NameEditing } from './name-editing.ts'
import { PinnedNames } from './pinned-names.ts'
import { UprightNames } from './upright-names.ts'

/** Names of lanes and pools where nothing is typed: drawn upright, in sight while the diagram is panned. */
export const drawnLaneNames = {
  __init__: ['uprightNames', 'pinnedNames'],
  uprightNames: ['type', UprightNames],
  pinnedNames: ['type', PinnedNames],
}

/** The same, typed level. */
export const laneNames = { ...drawnLaneNames, labelEditingProvider: ['type', NameEditing] }
