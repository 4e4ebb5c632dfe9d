import { requirementsReport } from '../../../../../shared/reports/kinds/requirements/requirements-report.ts'
import { collectRequirementsInput } from '../collect/requirements-input.ts'
import { defineKind } from '../report-kind.ts'
import { lacksProcedure } from './lacks-procedure.ts'
import { procedureTexts } from './procedure-texts.ts'

/** 要件定義書. */
export const requirementsKind = defineKind({ kind: 'requirements', lacks: lacksProcedure, texts: procedureTexts, collect: collectRequirementsInput, build: requirementsReport })
