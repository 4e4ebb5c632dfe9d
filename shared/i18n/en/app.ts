import type { app as ja } from '../ja/app.ts'

export const app: Record<keyof typeof ja, string> = {
  'app.name': 'Kurabe',
}
