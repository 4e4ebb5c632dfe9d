import type { laneList as ja } from '../ja/lane-list.ts'

/** The list of lanes: reorder, rename, put together, remove. */
export const laneList: Record<keyof typeof ja, string> = {
  'laneList.open': 'Lanes…',
  'laneList.command': 'Open the list of lanes',
  'laneList.title': 'Lanes',
  'laneList.note': 'They stand in the diagram in this order. Names can be changed here.',
  'laneList.name': 'Name of the lane',
  'laneList.steps': '{count} steps',
  'laneList.up': 'Move “{name}” up',
  'laneList.down': 'Move “{name}” down',
  'laneList.merge': 'Merge…',
  'laneList.mergeOf': 'Merge “{name}” into another lane',
  'laneList.mergeInto': 'Into “{name}”',
  'laneList.remove': 'Remove',
  'laneList.removeOf': 'Remove “{name}”',
  'laneList.add': 'Add lane',
  'laneList.newName': 'New lane',
  'laneList.noName': 'no name',
  'laneList.empty': 'This diagram has no lanes yet. A new one will hold all steps that are there.',
  'laneList.noPool': 'This diagram has no frame of an organisation, so lanes cannot be added. Place one with “More…” above.',
  'laneList.moved': '“{name}” is now number {place}',
  'laneList.merged': '“{name}” is now part of “{into}”, with its {count} steps.',
  'laneList.removed': '“{name}” is removed.',
  'laneList.removedInto': '“{name}” is removed; its {count} steps are in “{into}”.',
  'laneList.undo': 'Undo',
}
