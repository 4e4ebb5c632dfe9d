import { registerHooks } from 'node:module'
import { createParentPort } from './core/parent-port.ts'

/** Preloaded before the core: it has a parent port, and nothing of Electron to import. */
registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'electron') throw new Error('the core imports nothing of Electron')
    return next(specifier, context)
  },
})
Object.defineProperty(process, 'parentPort', { value: createParentPort() })
