import { NameEditing } from './name-editing.ts'
import { UprightNames } from './upright-names.ts'

/** Names of lanes and pools: drawn upright, typed level. */
export const laneNames = {
  __init__: ['uprightNames'],
  uprightNames: ['type', UprightNames],
  labelEditingProvider: ['type', NameEditing],
}

/** The same where nothing is typed. */
export const drawnLaneNames = { __init__: ['uprightNames'], uprightNames: ['type', UprightNames] }
