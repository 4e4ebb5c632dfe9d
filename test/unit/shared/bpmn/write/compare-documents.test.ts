import { describe, expect, it } from 'vitest'
import { lossesBetween } from '../../../../../shared/bpmn/write/compare-documents.ts'
import { parseXml } from '../../../../../shared/bpmn/xml/parse-xml.ts'

const bpmn = 'xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL"'
const losses = (before: string, after: string) => lossesBetween(parseXml(before), parseXml(after))

describe('what one text says and another does not', () => {
  it('is nothing where only prefixes, order, white space or the writing of numbers differ', () => {
    expect(losses(`<b:x ${bpmn} n="1.0"><b:y id="1"/> <b:z id="2"> t </b:z></b:x>`,
      '<x xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" n="1"><z id="2">t</z><y id="1"/></x>')).toEqual([])
  })

  it('is an element, an attribute or a text, each with its line', () => {
    expect(losses('<a id="A">\n<b id="B"/>\n<c id="C" k="v"/>\n<d>text</d></a>', '<a id="A"><c id="C"/><d>other</d></a>')).toEqual([
      { kind: 'element', element: 'B', name: 'b', line: 2 },
      { kind: 'attribute', element: 'C', name: 'k', line: 3 },
      { kind: 'text', element: 'A', name: 'd', line: 4 },
    ])
  })

  it('is a name that differs only by white space, since names count to the character', () => {
    expect(losses('<a id="A" name="上 "/>', '<a id="A" name="上"/>')).toEqual([{ kind: 'attribute', element: 'A', name: 'name', line: 1 }])
  })

  it('is the second of two elements alike, where only one is left', () => {
    expect(losses('<a><b k="1"/><b k="2"/></a>', '<a><b k="1"/></a>')).toHaveLength(1)
  })
})
