import { describe, expect, it } from 'vitest'
import { hasDisplay } from '../../../../electron/launch/has-display.ts'
import { runProgram } from '../../../../electron/launch/start-desktop.ts'

describe('a program that is started for its window', () => {
  it('has its status passed on', async () => {
    expect(await runProgram(process.execPath, ['-e', ''])).toBe(0)
  })

  it('counts as not started where it is not there, or fails at once', async () => {
    expect(await runProgram('/nowhere/electron', [])).toBeNull()
    expect(await runProgram(process.execPath, ['-e', 'process.exit(1)'])).toBeNull()
  })
})

describe('a display', () => {
  it('is there on Windows and macOS, and on Linux where X or Wayland say so', () => {
    expect(hasDisplay({}, 'win32')).toBe(true)
    expect(hasDisplay({}, 'darwin')).toBe(true)
    expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true)
    expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true)
    expect(hasDisplay({ DISPLAY: '' }, 'linux')).toBe(false)
  })
})
