import { expect, it } from 'vitest'
import { mendAfterBpmnJs, prepareForBpmnJs } from '../../../../../shared/bpmn/write/prepare-for-bpmn-js.ts'

it('line breaks and tabs written raw in an attribute become the spaces that XML says they are', () => {
  expect(prepareForBpmnJs('<a name="上\r\n下\t右"\n  id="x">\t\r\n文\n</a>')).toBe('<a name="上 下 右"\n  id="x">\t\n文\n</a>')
})

it('references stay, except above U+FFFF where the scanner of bpmn-js garbles them', () => {
  expect(prepareForBpmnJs('<a b="&#10;&#9;&#x20BB7;&#134071;&amp;"/>')).toBe('<a b="&#10;&#9;𠮷𠮷&amp;"/>')
  expect(prepareForBpmnJs('<a><![CDATA[&#x20BB7;]]></a>')).toBe('<a><![CDATA[&#x20BB7;]]></a>')
})

it('text in comments and quotes that looks like a tag is left alone', () => {
  const text = '<!-- <a b="\t"> --><c d="x > y" e=\'"\'>&lt;f g="</c>'
  expect(prepareForBpmnJs(text)).toBe(text)
})

it('tabs and carriage returns of names come back as references', () => {
  expect(mendAfterBpmnJs('<a b="1\t2\r3"/>')).toBe('<a b="1&#9;2&#13;3"/>')
})
