import { systemHandlers } from './features/system/handlers.ts'
import { implementer } from './implementer.ts'

export const router = implementer.router({ system: systemHandlers })
