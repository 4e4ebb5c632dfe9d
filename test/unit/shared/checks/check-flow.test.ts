import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkFlowText } from '../../../../shared/checks/check-flow-text.ts'
import { describeFinding } from '../../../../shared/checks/describe-finding.ts'
import { ruleIds } from '../../../../shared/checks/rule-ids.ts'
import { rules } from '../../../../shared/checks/rules.ts'
import { ja } from '../../../../shared/i18n/ja/index.ts'
import { createTranslate } from '../../../../shared/i18n/translate.ts'
import { sharedModels } from '../bpmn/fixture.ts'
import { flowText, stepsNamed } from './flow-text.ts'

const root = join(import.meta.dirname, '../../../..')
const textOf = (path: string) => readFileSync(join(root, path), 'utf8')
const wrong = textOf('test/fixtures/checks/wrong.bpmn')

describe('the check of a flow', () => {
  it('finds nothing in a sound flow, and what is wrong in a wrong one, each time the same', () => {
    expect(checkFlowText(textOf('test/fixtures/checks/sound.bpmn'))).toEqual([])
    const findings = checkFlowText(wrong)
    // A dead end needs an end elsewhere, and a full sheet more than fifty elements: they have tests of their own.
    expect([...new Set(findings.map(({ rule }) => rule))]).toEqual(ruleIds.filter((id) => id !== 'C03' && id !== 'C18'))
    expect(checkFlowText(wrong)).toEqual(findings)
  })

  it('jumps to elements that are there, and mends only those', () => {
    const ids = new Set([...wrong.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]))
    const findings = checkFlowText(wrong)
    for (const { element, fix } of findings) {
      expect(ids).toContain(element)
      if (fix) expect(ids).toContain(fix.element)
    }
    expect(findings.filter(({ fix }) => fix !== null).length).toBeGreaterThan(8)
  })

  it('says each finding in one sentence without a gap, in both languages', () => {
    for (const finding of checkFlowText(wrong)) {
      const sentence = describeFinding(finding, createTranslate('ja'))
      expect(sentence).toMatch(/^[^。{}]+ください。$/)
      expect(sentence).not.toContain('「」')
      expect(describeFinding(finding, createTranslate('en'))).toMatch(/^[^{}]+\.$/)
    }
  })

  it('tells a step without a name by its neighbour', () => {
    const text = flowText({ nodes: ['S startEvent', 'A task 届を見る', 'G complexGateway', 'E endEvent'], flows: ['S>A', 'A>G', 'G>E'] })
    const [finding] = checkFlowText(text, {}).filter(({ rule }) => rule === 'C12')
    expect(describeFinding(finding!, createTranslate('ja'))).toContain('届を見るのそばの')
  })

  it('follows the choice of a project', () => {
    const text = flowText(stepsNamed('受付'))
    expect(checkFlowText(text)).toMatchObject([{ rule: 'C08', severity: 'hint' }])
    expect(checkFlowText(text, { C08: 'error' })).toMatchObject([{ rule: 'C08', severity: 'error' }])
    expect(checkFlowText(text, { C08: 'off' })).toEqual([])
  })

  it('has one entry per id, each with a title', () => {
    expect(rules.map(({ id }) => id)).toEqual([...ruleIds])
    for (const id of ruleIds) expect(Object.keys(ja)).toContain(`checks.${id}.title`)
  })

  it('survives a flow with nothing in it, and flows in circles', () => {
    expect(checkFlowText(flowText({ nodes: [] }))).toEqual([])
    expect(checkFlowText(flowText({ nodes: ['A parallelGateway', 'B parallelGateway'], flows: ['A>B', 'B>A', 'A>A', 'B>B'] })).length).toBeGreaterThan(0)
  })
})

describe('flows drawn with care raise few findings', () => {
  const samples = readdirSync(join(root, 'assets/sample')).filter((name) => name.endsWith('.bpmn')).map((name) => ({ name, text: textOf(`assets/sample/${name}`) }))
  const shared = sharedModels('align-ja').map(({ name, bytes }) => ({ name, text: new TextDecoder().decode(bytes) }))

  it.each([...samples, ...shared])('$name has no error, and at most one finding in five steps', ({ text }) => {
    const findings = checkFlowText(text)
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(findings.length).toBeLessThanOrEqual([...text.matchAll(/<\w+:\w*[tT]ask /g)].length / 5)
  })
})
