/** What the language itself asks of any object: thenables, serialising, printing. */
const asked = new Set<PropertyKey>(['then', 'toJSON', 'constructor', 'prototype'])

/** The same object, but reading or writing a name that it does not have throws: nobody uses what the stand-in does not stand for. */
export function strict<Target extends object>(name: string, target: Target): Target {
  return new Proxy(target, {
    get(object, key) {
      if (typeof key === 'symbol' || asked.has(key) || key in object) {
        const value: unknown = Reflect.get(object, key, object)
        return typeof value === 'function' && key !== 'constructor' ? value.bind(object) : value
      }
      throw new Error(`the stand-in for Electron has no ${name}.${key}`)
    },
    set(_object, key) {
      throw new Error(`the stand-in for Electron does not let ${name}.${String(key)} be set`)
    },
  })
}

/** Throws where options carry a name that is not known. */
export function checkNames(what: string, options: object, known: readonly string[]): void {
  for (const key of Object.keys(options)) if (!known.includes(key)) throw new Error(`the stand-in for Electron does not know ${what} ${key}`)
}
