import { alignFlows } from '../../../../shared/align/align-flows.ts'
import { describeEvidence } from '../../../../shared/align/describe-evidence.ts'
import { createTranslate } from '../../../../shared/i18n/translate.ts'
import { implementer } from '../../implementer.ts'
import { fitGapOfFiles } from './fit-gap-of-files.ts'
import { readDiagram } from './read-diagram.ts'

export const compareHandlers = {
  align: implementer.compare.align.handler(async ({ input }) => {
    const translate = createTranslate(input.locale)
    const asis = await readDiagram(input.asis)
    const standard = await readDiagram(input.standard)
    const { pairs, asisOnly, standardOnly } = alignFlows(asis.graph, standard.graph)
    return {
      pairs: pairs.map((pair) => ({
        asis: pair.asis,
        standard: pair.standard,
        score: pair.score,
        reasons: pair.evidence.map((evidence) => describeEvidence(evidence, translate)),
      })),
      asisOnly,
      standardOnly,
      warnings: [...asis.faults, ...standard.faults],
    }
  }),
  fitgap: implementer.compare.fitgap.handler(({ context, input, signal }) => fitGapOfFiles(input, context.now(), signal)),
}
