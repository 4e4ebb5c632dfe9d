import type { snippets as japanese } from '../ja/snippets.ts'

export const snippets: Record<keyof typeof japanese, string> = {
  'snippets.added': 'Make “{name}” a snippet',
  'snippets.renamed': 'Rename the snippet to “{name}”',
  'snippets.removed': 'Remove the snippet “{name}”',
}
