import type { Translate } from '../../../../../shared/i18n/translate.ts'
import type { VersionPart } from '../../../../../shared/reports/versions/version-part.ts'
import { evaluationWeights } from '../../../../../shared/contract/packages.ts'
import type { ReadDatabase } from '../../../db/database.ts'

/** Criteria and weights of the evaluations; packages with how much they answered. */
export function readEvaluationParts(database: ReadDatabase, translate: Translate): VersionPart[] {
  const evaluations = database.prepare('SELECT id, name, weights FROM evaluation WHERE removed_at IS NULL ORDER BY created_at, id').all() as { id: string; name: string; weights: string }[]
  const criteria = database
    .prepare('SELECT id, evaluation_id AS evaluation, name, description, weight FROM evaluation_criterion WHERE removed_at IS NULL ORDER BY position, id')
    .all() as { id: string; evaluation: string; name: string; description: string; weight: number }[]
  const packages = database
    .prepare(
      `SELECT package.id, package.name, package.vendor, package.edition, COUNT(answer.id) AS answers FROM package
       LEFT JOIN package_answer AS answer ON answer.package_id = package.id AND answer.answer <> '' WHERE package.removed_at IS NULL GROUP BY package.id ORDER BY package.position, package.id`,
    )
    .all() as { id: string; name: string; vendor: string; edition: string; answers: number }[]
  const byEvaluation = Map.groupBy(criteria, ({ evaluation }) => evaluation)
  const field = (key: 'name' | 'description' | 'weight' | 'vendor' | 'edition', text: string) => ({ label: translate(`requirementVersions.field.${key}`), text })
  return [
    {
      id: 'packages',
      name: translate('requirementVersions.part.packages'),
      things: packages.map(({ id, name, vendor, edition, answers }) => ({
        id,
        name,
        fields: [field('name', name), field('vendor', vendor), field('edition', edition), { label: '', text: translate('requirementVersions.answers', { count: answers }) }],
      })),
    },
    ...evaluations.map(({ id, name, weights }) => ({
      id: `evaluation ${id}`,
      name: translate('requirementVersions.part.evaluation', { name }),
      things: [
        ...(byEvaluation.get(id) ?? []).map((criterion) => ({
          id: criterion.id,
          name: criterion.name,
          fields: [field('name', criterion.name), field('description', criterion.description), field('weight', String(criterion.weight))],
        })),
        ...weightThings(weights, translate),
      ],
    })),
  ]
}

const classes = ['mandatory', 'optional', 'forbidden', 'unknown', 'own'] as const

function weightThings(json: string, translate: Translate) {
  const read = evaluationWeights.safeParse(parsed(json))
  if (!read.success) return []
  const { classes: weights, rows } = read.data
  return [
    {
      id: 'weights',
      name: translate('requirementVersions.part.weights'),
      fields: [
        ...classes.map((name) => ({ label: translate(`proposalRequest.class.${name}`), text: String(weights[name]) })),
        ...Object.entries(rows).map(([subject, weight]) => ({ label: subject.replace(/^(function|row):/, ''), text: String(weight) })),
      ],
    },
  ]
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
