import { registerHooks } from 'node:module'

const standIn = new URL('./main/electron.ts', import.meta.url).href

/** Preloaded before main: whoever imports `electron` gets the stand-in. */
registerHooks({
  resolve: (specifier, context, next) => (specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context)),
})
