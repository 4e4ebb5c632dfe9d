import { describe, expect, it } from 'vitest'
import { readProgramWords, typedWords } from '../../../../electron/main/program-words.ts'

describe('the words after the name of the program', () => {
  it('stand right after it when packaged, and after the folder of the program otherwise', () => {
    expect(typedWords(['Kurabe.exe', 'align', '--help'], null)).toEqual(['align', '--help'])
    expect(typedWords(['electron', '/programs/kurabe/', 'a.kurabe'], '/programs/kurabe')).toEqual(['a.kurabe'])
    expect(typedWords(['electron', '-r', '/loader.js', '--no-sandbox', '/programs/kurabe', 'a.kurabe'], '/programs/kurabe')).toEqual(['a.kurabe'])
  })

  it('are a command where they begin with a verb, known or not, or ask for help', () => {
    expect(readProgramWords(['align', '--asis', 'a.bpmn'])).toEqual({ kind: 'command', words: ['align', '--asis', 'a.bpmn'] })
    expect(readProgramWords(['aline'])).toEqual({ kind: 'command', words: ['aline'] })
    expect(readProgramWords(['--help'])).toEqual({ kind: 'command', words: ['--help'] })
    expect(readProgramWords(['--version'])).toEqual({ kind: 'version' })
  })

  it('ask for the browser shell wherever --browser stands', () => {
    expect(readProgramWords(['--project', 'a.kurabe', '--browser'])).toEqual({ kind: 'browser', words: ['--project', 'a.kurabe', '--browser'] })
  })

  it('are files to open otherwise; switches are left to Chromium', () => {
    expect(readProgramWords([])).toEqual({ kind: 'desktop', files: [] })
    expect(readProgramWords(['C:\\業務\\転入届.kurabe', '--disable-gpu'])).toEqual({ kind: 'desktop', files: ['C:\\業務\\転入届.kurabe'] })
    expect(readProgramWords(['--project', 'a.kurabe'])).toEqual({ kind: 'desktop', files: ['a.kurabe'] })
    expect(readProgramWords(['--project=a.kurabe'])).toEqual({ kind: 'desktop', files: ['a.kurabe'] })
  })
})
