import type { fitgap as ja } from '../ja/fitgap.ts'

export const fitgap: Record<keyof typeof ja, string> = {}
