import { createTranslate, type Locale } from '../../../../shared/i18n/translate.ts'
import { evaluationSheets } from '../../../../shared/evaluation/evaluation-sheets.ts'
import { drawEvaluationChart } from '../../../../shared/evaluation/draw-evaluation-chart.ts'
import { scorePackages } from '../../../../shared/evaluation/score-packages.ts'
import { momentOf } from '../../context.ts'
import { writePng } from '../../exports/diagram/write-png.ts'
import { registerFile, writeRegisterFile } from '../../exports/register/register-file.ts'
import { windowsSafeName } from '../../files/windows-safe-name.ts'
import { implementer } from '../../implementer.ts'
import { stepInWords } from '../../operations/operation-words.ts'
import { writable, type ProjectSession } from '../../project/project-session.ts'
import { writeAnswers } from './answer-records.ts'
import { addCriterion, openEvaluation, removeCriterion, updateCriterion, updateEvaluation, writeMarks } from './evaluation-records.ts'
import { evaluationView } from './evaluation-view.ts'
import { addPackage, listPackages, packagesScope, removePackage, updatePackage, writePackages } from './package-records.ts'

const calls = implementer.packages

export const packagesHandlers = {
  list: calls.list.handler(({ context, input }) => {
    const { read } = context.projects.get(input.project)
    const evaluations = read.prepare('SELECT id, business_area_id AS area, name FROM evaluation WHERE removed_at IS NULL ORDER BY created_at, id').all()
    return { packages: listPackages(read), evaluations: evaluations as { id: string; area: string; name: string }[] }
  }),
  add: calls.add.handler(({ context, input }) => ({ package: addPackage(writable(context.projects.get(input.project)), input, momentOf(context)) })),
  update: calls.update.handler(({ context, input }) => updatePackage(writable(context.projects.get(input.project)), input, momentOf(context))),
  remove: calls.remove.handler(({ context, input }) => removePackage(writable(context.projects.get(input.project)), input.package, momentOf(context))),
  write: calls.write.handler(({ context, input }) => writePackages(writable(context.projects.get(input.project)), input, momentOf(context))),
  writeAnswers: calls.writeAnswers.handler(({ context, input }) => {
    writeAnswers(writable(context.projects.get(input.project)), input.answers, momentOf(context))
  }),

  openEvaluation: calls.openEvaluation.handler(({ context, input }) => ({
    evaluation: openEvaluation(writable(context.projects.get(input.project)), input, momentOf(context)),
  })),
  evaluation: calls.evaluation.handler(({ context, input }) => evaluationView(context.projects.get(input.project).read, input.evaluation, input.locale)),
  updateEvaluation: calls.updateEvaluation.handler(({ context, input }) => updateEvaluation(writable(context.projects.get(input.project)), input, momentOf(context))),
  addCriterion: calls.addCriterion.handler(({ context, input }) => ({ criterion: addCriterion(writable(context.projects.get(input.project)), input, momentOf(context)) })),
  updateCriterion: calls.updateCriterion.handler(({ context, input }) => updateCriterion(writable(context.projects.get(input.project)), input, momentOf(context))),
  removeCriterion: calls.removeCriterion.handler(({ context, input }) => removeCriterion(writable(context.projects.get(input.project)), input, momentOf(context))),
  writeMarks: calls.writeMarks.handler(({ context, input }) => writeMarks(writable(context.projects.get(input.project)), input, momentOf(context))),
  undo: calls.undo.handler(({ context, input }) => ({
    undone: stepInWords(writable(context.projects.get(input.project)), packagesScope(input.area), 'undo', input.locale),
  })),
  redo: calls.redo.handler(({ context, input }) => ({
    redone: stepInWords(writable(context.projects.get(input.project)), packagesScope(input.area), 'redo', input.locale),
  })),
  chart: calls.chart.handler(async ({ context, input }) => {
    const translate = createTranslate(input.locale)
    const view = evaluationView(context.projects.get(input.project).read, input.evaluation, input.locale)
    const drawing = drawEvaluationChart(view, scorePackages(view), translate)
    const content = input.format === 'svg' ? new TextEncoder().encode(drawing.svg) : new Uint8Array((await writePng(drawing, { by: 'dpi', value: 192 })).png)
    const name = windowsSafeName(translate('packages.chart.fileName', { name: view.name }), `.${input.format}`)
    return new File([content], name, { type: input.format === 'svg' ? 'image/svg+xml' : 'image/png' })
  }),
  exportTo: calls.exportTo.handler(({ context, input }) => writeRegisterFile(sheetsOf(context.projects.get(input.project), input).sheets, input)),
  workbook: calls.workbook.handler(({ context, input }) => {
    const { sheets, name } = sheetsOf(context.projects.get(input.project), input)
    return registerFile(sheets, name, input.format)
  }),
}

function sheetsOf({ read }: ProjectSession, { evaluation, locale }: { evaluation: string; locale: Locale }) {
  const translate = createTranslate(locale)
  const view = evaluationView(read, evaluation, locale)
  return { sheets: evaluationSheets(view, translate), name: translate('packages.fileName', { name: view.name }) }
}
