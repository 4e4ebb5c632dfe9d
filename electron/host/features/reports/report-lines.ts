import type { z } from 'zod'
import type { qualityRequirementFields, serviceLevelFields } from '../../../../shared/contract/reports.ts'
import type { LineRecord } from './line-records.ts'

export type QualityLine = z.infer<typeof qualityRequirementFields> & { id: string }
export type ServiceLevelLine = z.infer<typeof serviceLevelFields> & { id: string }

/** One row of `quality_requirement` as the contract shows it. */
export function qualityLine(record: LineRecord): QualityLine {
  return { id: record.id, area: record.business_area_id, category: textOf(record.category), item: textOf(record.item), text: textOf(record.text), target: textOf(record.target), note: textOf(record.note) }
}

/** One row of `service_level` as the contract shows it. */
export function serviceLevelLine(record: LineRecord): ServiceLevelLine {
  return { id: record.id, area: record.business_area_id, item: textOf(record.item), measure: textOf(record.measure), target: textOf(record.target), note: textOf(record.note) }
}

function textOf(value: string | number | null | undefined): string {
  return typeof value === 'string' ? value : ''
}
