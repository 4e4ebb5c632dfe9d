import { describe, expect, it } from 'vitest'
import { BpmnInputError, describeBpmnInputError, describeBpmnWarning } from '../../../../../shared/bpmn/read/bpmn-input-error.ts'
import { fileSizeLimit, readBpmnFile } from '../../../../../shared/bpmn/read/read-bpmn-file.ts'
import { createTranslate } from '../../../../../shared/i18n/translate.ts'
import { fixtureBytes, fixtureNames, fixtureText, processXml } from '../fixture.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

async function refusal(bytes: Uint8Array): Promise<BpmnInputError> {
  try {
    await readBpmnFile(bytes, 'x.bpmn')
  } catch (error) {
    if (error instanceof BpmnInputError) return error
    throw error
  }
  throw new Error('was accepted')
}

describe('a bad file', () => {
  it.each(fixtureNames('bad'))('is refused with the code of its fault: %s', async (name) => {
    const error = await refusal(fixtureBytes(`bad/${name}`))
    expect(error.code).toBe(name.replace('.bpmn', ''))
  })

  it.each(fixtureNames('bad'))('is refused in whole sentences, cause and remedy, in both languages: %s', async (name) => {
    const error = await refusal(fixtureBytes(`bad/${name}`))
    const japanese = describeBpmnInputError(error, '若葉町_転入届.bpmn', createTranslate('ja'))
    expect(japanese).toMatch(/^若葉町_転入届\.bpmn を読めません。.+。.*(ください|開いてください|選んでください)。$/)
    expect(japanese).not.toMatch(/\{\w+\}|undefined/)
    expect(describeBpmnInputError(error, 'a.bpmn', createTranslate('en'))).not.toMatch(/\{\w+\}|undefined/)
  })

  it('that is cut off says at which line', async () => {
    const error = await refusal(fixtureBytes('bad/truncated.bpmn'))
    const sentence = describeBpmnInputError(error, '若葉町_転入届.bpmn', createTranslate('ja'))
    expect(sentence).toContain('ファイルが57行目で途切れています。')
  })

  it.each(['tennyu', 'shift-jis', 'utf-16le-bom'])('that is cut off anywhere is refused as cut off: %s', async (name) => {
    const whole = fixtureBytes(`good/${name}.bpmn`)
    for (let length = 60; length < whole.length - 20; length += 211) {
      expect((await refusal(whole.subarray(0, length))).code, `${length} bytes`).toBe('truncated')
    }
  })

  it('with an id twice says which, and both lines', async () => {
    expect((await refusal(fixtureBytes('bad/duplicate-id.bpmn'))).values)
      .toEqual({ id: 'Task_1', element: 'もう一つの受付', line: 9, firstLine: 5, count: 1 })
  })

  it('with an arrow to nowhere says which arrow and where it led', async () => {
    expect((await refusal(fixtureBytes('bad/dangling-flow.bpmn'))).values)
      .toMatchObject({ element: '差し戻す', id: 'Flow_3', attribute: 'targetRef', reference: 'Task_9', line: 9, count: 1 })
  })

  it('with a DOCTYPE is refused at the line where it begins, and no entity is expanded', async () => {
    const error = await refusal(fixtureBytes('bad/doctype.bpmn'))
    expect(error.values.line).toBe(2)
  })

  it('with an entity that nobody declared is refused, too', async () => {
    expect((await refusal(bytesOf(processXml('<bpmn:task id="T" name="a&nbsp;b"/>')))).code).toBe('doctype')
  })

  it('of fifty megabytes is refused before it is read', async () => {
    expect(await refusal(new Uint8Array(fileSizeLimit))).toMatchObject({ code: 'too-large', values: { megabytes: 50, limit: 50 } })
  })

  it('with more than twenty thousand elements is refused with their number', async () => {
    const tasks = Array.from({ length: 20_001 }, (_, index) => `<bpmn:task id="T${index}"/>`).join('')
    expect(await refusal(bytesOf(processXml(tasks)))).toMatchObject({ code: 'too-many', values: { count: 20_001, limit: 20_000 } })
  })

  it('nested without end is refused and does not exhaust the stack', async () => {
    expect((await refusal(bytesOf(processXml('<bpmn:subProcess>'.repeat(100_000))))).code).toBe('too-deep')
  })

  it('of blanks only counts as empty', async () => {
    expect((await refusal(bytesOf('\ufeff \n\t '))).code).toBe('empty')
  })
})

describe('a good file', () => {
  it.each(fixtureNames('good'))('is read: %s', async (name) => {
    const read = await readBpmnFile(fixtureBytes(`good/${name}`), name)
    expect(read.graph.nodes.length).toBeGreaterThan(0)
    expect(read.name).toBe(name.replace('.bpmn', ''))
  })

  it('is stored as it was, comments and extensions included', async () => {
    expect((await readBpmnFile(fixtureBytes('good/tennyu.bpmn'), 'a.bpmn')).text).toBe(fixtureText('good/tennyu.bpmn'))
  })

  it('without a diagram part asks for a layout and says so', async () => {
    const read = await readBpmnFile(fixtureBytes('good/no-diagram.bpmn'), 'a.bpmn')
    expect(read.needsLayout).toBe(true)
    expect(read.missingShapes).toEqual([])
    expect(read.warnings.map(({ code }) => code)).toEqual(['no-diagram'])
  })

  it('with some shapes missing names them and asks for no layout', async () => {
    const text = fixtureText('good/tennyu.bpmn').replace(/<bpmndi:BPMNShape id="Task_notify_di"[\s\S]*?<\/bpmndi:BPMNShape>/, '')
    const read = await readBpmnFile(bytesOf(text), 'a.bpmn')
    expect(read.needsLayout).toBe(false)
    expect(read.missingShapes).toEqual(['Task_notify'])
    expect(read.warnings).toEqual([{ code: 'missing-shapes', values: { count: 1 } }])
  })

  it('with an undrawn pool names it, but not what stands inside a collapsed sub-process', async () => {
    const text = fixtureText('good/tennyu.bpmn')
      .replace(/<bpmndi:BPMNShape id="(Participant_citizen|Task_enter)_di"[\s\S]*?<\/bpmndi:BPMNShape>/g, '')
      .replace(' isExpanded="true"', '')
    expect((await readBpmnFile(bytesOf(text), 'a.bpmn')).missingShapes).toEqual(['Participant_citizen'])
  })

  it('with a shape of nothing is read with a warning', async () => {
    const text = fixtureText('good/tennyu.bpmn').replace('bpmnElement="Note_1"', 'bpmnElement="Note_9"')
    expect((await readBpmnFile(bytesOf(text), 'a.bpmn')).warnings)
      .toEqual([{ code: 'shape-without-element', values: { reference: 'Note_9', count: 1 } }])
  })

  it('with a loose arrow is read, the arrow named in a warning', async () => {
    const { warnings, graph } = await readBpmnFile(fixtureBytes('good/loose-arrow.bpmn'), 'a.bpmn')
    expect(warnings[0]).toEqual({ code: 'loose-flow', values: { element: 'どこへ', line: 9, count: 1 } })
    expect(graph.sequenceFlows.map(({ id }) => id)).toEqual(['Flow_1', 'Flow_2'])
  })

  it('gathers all that is harmless instead of stopping at the first', async () => {
    const text = processXml('<bpmn:task name="番号なし"/><bpmn:task id="A"><bpmn:incoming>Gone</bpmn:incoming></bpmn:task>')
    const { warnings } = await readBpmnFile(bytesOf(text), 'a.bpmn')
    expect(warnings.map(({ code }) => code)).toEqual(['unresolved-reference', 'missing-id', 'no-diagram'])
    const translate = createTranslate('ja')
    for (const warning of warnings) expect(describeBpmnWarning(warning, 'a.bpmn', translate)).not.toMatch(/\{\w+\}/)
  })

  it('takes its name from the pool where the file has none', async () => {
    expect((await readBpmnFile(fixtureBytes('good/tennyu.bpmn'), '.bpmn')).name).toBe('若葉町')
  })

  it('reads a thousand steps in their order', async () => {
    const steps = Array.from({ length: 1000 }, (_, index) => `<bpmn:task id="T${index}" name="届を確かめる${index}"/>
      ${index > 0 ? `<bpmn:sequenceFlow id="F${index}" sourceRef="T${index - 1}" targetRef="T${index}"/>` : ''}`)
    const bytes = bytesOf(processXml(steps.join('\n')))
    const { graph } = await readBpmnFile(bytes, 'a.bpmn')
    expect(graph.nodes.map(({ id }) => id)).toEqual(steps.map((_, index) => `T${index}`))
  })
})
