import { z } from 'zod'
import { packageAnswer, packageFields } from '../../../../shared/contract/packages.ts'
import type { WriteDatabase } from '../../db/database.ts'
import type { Moment } from '../flow/store-flow-text.ts'
import { addArea } from '../procedure/procedure-records.ts'
import { writeAnswers } from './answer-records.ts'
import { listCriteria, openEvaluation, writeMarks } from './evaluation-records.ts'
import { addPackage, packagesScope } from './package-records.ts'

const contents = z.object({
  packages: z.array(
    packageFields.extend({
      area: z.string(),
      answers: z.array(packageAnswer.pick({ answer: true, cost: true }).extend({ function: z.string(), comment: z.string().default('') })),
    }),
  ),
  /** Criterion and package by name. */
  marks: z.array(z.object({ criterion: z.string(), package: z.string(), juror: z.string(), points: z.number() })),
})

/** Puts the invented packages of the shipped sample (`assets/sample/packages.json`) into a fresh project; nothing of it can be undone. */
export function fillSamplePackages(database: WriteDatabase, json: string, moment: Moment): void {
  const given = contents.parse(JSON.parse(json))
  const ids = new Map<string, string>()
  const areas = new Set<string>()
  for (const { area: areaName, answers, ...fields } of given.packages) {
    const area = addArea(database, areaName, moment)
    const id = addPackage(database, { area, fields }, moment)
    ids.set(fields.name, id)
    areas.add(area)
    writeAnswers(database, answers.map(({ function: code, ...answer }) => ({ package: id, subject: `function:${code}`, ...answer })), moment)
  }
  for (const area of areas) {
    const evaluation = openEvaluation(database, { area, table: null, spec: null, name: '' }, moment)
    const criteria = new Map(listCriteria(database, evaluation).map(({ id, name }) => [name, id]))
    writeMarks(
      database,
      { evaluation, marks: given.marks.map(({ criterion, package: name, ...mark }) => ({ criterion: criteria.get(criterion)!, package: ids.get(name)!, ...mark, reason: '' })) },
      moment,
    )
    database.prepare('DELETE FROM operation WHERE scope = ?').run(packagesScope(area))
  }
}
