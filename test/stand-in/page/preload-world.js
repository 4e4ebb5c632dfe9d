// The half of the stand-in that lives in the isolated world of the preload: its require('electron') and its process.
;(() => {
  if (window !== window.top) return
  const stem = 'kurabe-stand-in-bridge'
  const functions = new Map()
  const invocations = new Map()
  const listeners = new Map()
  const ports = new Map()
  let last = 0
  const tell = (message) => globalThis.standInCall(JSON.stringify(message))
  const strict = (name, object) =>
    new Proxy(object, {
      get(target, key) {
        if (typeof key === 'symbol' || key in target) return target[key]
        throw new Error(`the stand-in for Electron has no ${name}.${key}`)
      },
    })
  const dispatch = (name, detail) => document.dispatchEvent(new CustomEvent(`${stem}-${name}`, { detail }))

  const contextBridge = strict('contextBridge', {
    exposeInMainWorld: (key, api) => dispatch('expose', { key, tree: describe(api) }),
  })
  const ipcRenderer = strict('ipcRenderer', {
    invoke: (channel, ...words) =>
      new Promise((resolve, reject) => {
        invocations.set(++last, { resolve, reject })
        tell({ type: 'invoke', id: last, channel, words })
      }),
    send: (channel, ...words) => tell({ type: 'send', channel, words }),
    on: (channel, listener) => listeners.set(channel, [...(listeners.get(channel) ?? []), listener]),
  })
  const webUtils = strict('webUtils', {
    getPathForFile(file) {
      if (!(file instanceof File)) throw new TypeError('getPathForFile takes a File')
      // Documented for files that a script made; Chromium tells no page the path of any other.
      return ''
    },
  })

  function describe(value) {
    if (typeof value === 'function') {
      functions.set(++last, value)
      return { kind: 'function', id: last }
    }
    if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
      return { kind: 'object', members: Object.fromEntries(Object.entries(value).map(([name, member]) => [name, describe(member)])) }
    }
    return { kind: 'value', value }
  }

  document.addEventListener(`${stem}-call`, ({ detail: { id, target, words } }) => {
    const given = words.map((word) => ('callback' in word ? (...inner) => dispatch('callback', { callback: word.callback, words: inner }) : word.value))
    const answer = (detail) => document.dispatchEvent(new CustomEvent(`${stem}-returned-${id}`, { detail }))
    try {
      const value = functions.get(target)(...given)
      if (value instanceof Promise) {
        const promise = ++last
        answer({ promise })
        value.then(
          (settled) => dispatch('answer', { id: promise, value: settled }),
          (error) => dispatch('answer', { id: promise, error: String(error.message ?? error) }),
        )
      } else if (typeof value === 'function') {
        functions.set(++last, value)
        answer({ function: last })
      } else {
        answer({ value })
      }
    } catch (error) {
      answer({ error: String(error.message ?? error) })
    }
  })

  const carry = (data) => {
    if (typeof data === 'string') return { text: data }
    if (data instanceof ArrayBuffer || ArrayBuffer.isView(data)) {
      const bytes = data instanceof ArrayBuffer ? new Uint8Array(data) : new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
      let text = ''
      for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
      return { bytes: btoa(text) }
    }
    return { json: data }
  }
  const uncarry = (carried) => {
    if ('text' in carried) return carried.text
    if ('bytes' in carried) return Uint8Array.from(atob(carried.bytes), (letter) => letter.charCodeAt(0))
    return carried.json
  }

  function openPort(id) {
    const { port1, port2 } = new MessageChannel()
    ports.set(id, port1)
    port1.onmessage = ({ data }) => tell({ type: 'port', port: id, data: carry(data) })
    return port2
  }

  globalThis.standInReceive = (message) => {
    if (message.type === 'answer') {
      const { resolve, reject } = invocations.get(message.id)
      invocations.delete(message.id)
      if (message.error === undefined) resolve(message.value)
      else reject(new Error(message.error))
    } else if (message.type === 'message') {
      const event = { ports: message.ports.map(openPort) }
      for (const listener of listeners.get(message.channel) ?? []) listener(event, ...message.words)
    } else if (message.type === 'port') {
      ports.get(message.port)?.postMessage(uncarry(message.data))
    } else {
      ports.get(message.port)?.close()
      ports.delete(message.port)
    }
  }

  const electron = strict('electron', { contextBridge, ipcRenderer, webUtils })
  const require = (name) => {
    if (name === 'electron') return electron
    throw new Error(`a sandboxed preload cannot require ${name}`)
  }
  try {
    const run = 'PRELOAD'
    run(require, strict('process', { platform: 'linux' }))
  } catch (error) {
    tell({ type: 'fault', message: String(error.stack ?? error) })
  }
})()
