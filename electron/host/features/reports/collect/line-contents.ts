import type { LevelContent, QualityContent } from '../../../../../shared/reports/kinds/requirements/requirements-input.ts'
import { listLines } from '../line-records.ts'
import { qualityLine, serviceLevelLine } from '../report-lines.ts'
import type { ReportSource } from '../report-source.ts'

type Wanted = Pick<ReportSource, 'database' | 'options'>

/** 非機能要件 of the 業務 the options name and those of every 業務. */
export function collectQuality({ database, options }: Wanted): QualityContent[] {
  return listLines(database, 'quality_requirement').map(qualityLine).filter(({ area }) => isOf(area, options.area))
}

/** SLA of the 業務 the options name and those of every 業務. */
export function collectLevels({ database, options }: Wanted): LevelContent[] {
  return listLines(database, 'service_level').map(serviceLevelLine).filter(({ area }) => isOf(area, options.area))
}

function isOf(area: string | null, wanted: string | null): boolean {
  return area === null || wanted === null || area === wanted
}
