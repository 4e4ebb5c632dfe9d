import { describe, expect, it } from 'vitest'
import { preventable, StrictEmitter } from '../../../stand-in/strict-emitter.ts'
import { checkNames, strict } from '../../../stand-in/strict.ts'
import { toInside, toOutside } from '../../../stand-in/addresses.ts'

describe('the stand-in for Electron', () => {
  it('does what it stands for, and throws for every other name', () => {
    const app = strict('app', { quit: () => 'quit' })
    expect(app.quit()).toBe('quit')
    expect(() => (app as unknown as { relaunch(): void }).relaunch()).toThrow('has no app.relaunch')
    expect(() => Object.assign(app, { name: 'x' })).toThrow('does not let app.name be set')
  })

  it('refuses a listener for an event it never sends, on its objects as main sees them', () => {
    const window = strict('BrowserWindow', new StrictEmitter('BrowserWindow', ['closed']))
    const heard: string[] = []
    window.once('closed', () => heard.push('closed'))
    window.emit('closed')
    window.emit('closed')
    expect(heard).toEqual(['closed'])
    expect(() => window.on('close-all', () => undefined)).toThrow('never sends BrowserWindow close-all')
  })

  it('refuses options it does not know', () => {
    expect(() => checkNames('webPreferences', { nodeIntegrationn: true }, ['nodeIntegration'])).toThrow('nodeIntegrationn')
  })

  it('knows whether an event was prevented', () => {
    const event = preventable({ url: 'x' })
    expect(event.defaultPrevented).toBe(false)
    event.preventDefault()
    expect(event.defaultPrevented).toBe(true)
  })

  it('translates the addresses of the page both ways, and no others', () => {
    expect(toInside('kurabe://app/index.html#/start')).toBe('https://app.kurabe.invalid/index.html#/start')
    expect(toOutside('https://app.kurabe.invalid/a')).toBe('kurabe://app/a')
    expect(toOutside('blob:https://app.kurabe.invalid/1')).toBe('blob:kurabe://app/1')
    expect(toOutside('https://app.kurabe.invalid.example/a')).toBe('https://app.kurabe.invalid.example/a')
    expect(toInside('kurabe://application/')).toBe('kurabe://application/')
  })
})
