import type { Criterion } from '../contract/packages.ts'
import type { MessageKey } from '../i18n/translate.ts'

/** Criteria at the beginning of an evaluation, with weights that add up to 100. Sources: the products are judged on these beyond functions, see domain.md §3. */
export const defaultCriteria: readonly { kind: Criterion['kind']; name: MessageKey; description: MessageKey; weight: number }[] = [
  { kind: 'functions', name: 'packages.criterion.functions', description: 'packages.criterion.functions.description', weight: 40 },
  { kind: 'cost', name: 'packages.criterion.cost', description: 'packages.criterion.cost.description', weight: 20 },
  { kind: 'interfaces', name: 'packages.criterion.interfaces', description: 'packages.criterion.interfaces.description', weight: 5 },
  { kind: 'other', name: 'packages.criterion.upgrade', description: 'packages.criterion.upgrade.description', weight: 5 },
  { kind: 'other', name: 'packages.criterion.customisation', description: 'packages.criterion.customisation.description', weight: 5 },
  { kind: 'other', name: 'packages.criterion.integration', description: 'packages.criterion.integration.description', weight: 5 },
  { kind: 'other', name: 'packages.criterion.vendor', description: 'packages.criterion.vendor.description', weight: 5 },
  { kind: 'other', name: 'packages.criterion.support', description: 'packages.criterion.support.description', weight: 5 },
  { kind: 'other', name: 'packages.criterion.law', description: 'packages.criterion.law.description', weight: 5 },
  { kind: 'other', name: 'packages.criterion.references', description: 'packages.criterion.references.description', weight: 3 },
  { kind: 'other', name: 'packages.criterion.network', description: 'packages.criterion.network.description', weight: 2 },
]
