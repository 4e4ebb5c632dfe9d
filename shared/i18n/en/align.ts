import type { align as ja } from '../ja/align.ts'

export const align: Record<keyof typeof ja, string> = {}
