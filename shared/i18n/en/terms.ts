import type { terms as japanese } from '../ja/terms.ts'

export const terms: Record<keyof typeof japanese, string> = {
  'terms.changedSince': '“{name}” was changed since, so this cannot be taken back as a whole. Nothing was changed. Each flow can be put back from its versions.',
}
