// The half of the stand-in's contextBridge that lives in the page's own world. It makes the functions that the preload described;
// calls and answers cross as events whose details Chromium copies, so nothing of the isolated world leaks.
;(() => {
  if (window !== window.top) return
  const stem = 'kurabe-stand-in-bridge'
  const pending = new Map()
  const callbacks = new Map()
  let last = 0

  document.addEventListener(`${stem}-expose`, ({ detail: { key, tree } }) => {
    Object.defineProperty(window, key, { value: build(tree), writable: false, configurable: false, enumerable: true })
  })
  document.addEventListener(`${stem}-answer`, ({ detail: { id, value, error } }) => {
    const { resolve, reject } = pending.get(id)
    pending.delete(id)
    if (error === undefined) resolve(value)
    else reject(new Error(error))
  })
  document.addEventListener(`${stem}-callback`, ({ detail: { callback, words } }) => callbacks.get(callback)?.(...words))

  function build(tree) {
    if (tree.kind === 'value') return tree.value
    if (tree.kind === 'object') return Object.freeze(Object.fromEntries(Object.entries(tree.members).map(([name, member]) => [name, build(member)])))
    return (...words) => call(tree.id, words)
  }

  function call(target, words) {
    const carried = words.map((word) => {
      if (typeof word !== 'function') return { value: word }
      callbacks.set(++last, word)
      return { callback: last }
    })
    const result = {}
    const receive = ({ detail }) => Object.assign(result, detail)
    const id = ++last
    document.addEventListener(`${stem}-returned-${id}`, receive, { once: true })
    document.dispatchEvent(new CustomEvent(`${stem}-call`, { detail: { id, target, words: carried } }))
    if (result.error !== undefined) throw new Error(result.error)
    if (result.promise) return new Promise((resolve, reject) => pending.set(result.promise, { resolve, reject }))
    if (result.function) return (...inner) => call(result.function, inner)
    return result.value
  }
})()
