import type { bpmn as ja } from '../ja/bpmn.ts'

export const bpmn: Record<keyof typeof ja, string> = {}
