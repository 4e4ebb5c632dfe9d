import TextRenderer from 'bpmn-js/lib/draw/TextRenderer'
import { breakLines } from '../../../shared/text/break-lines.ts'
import { shownLines } from '../../../shared/text/shown-lines.ts'
import { diagramFont } from './diagram-font.ts'
import { measureText } from './measure-text.ts'

type LayoutOptions = NonNullable<Parameters<TextRenderer['createText']>[1]>
type Bounds = Parameters<TextRenderer['getExternalLabelBounds']>[0]

/** What the library subtracts from a box for its padding and a little more, so that it does not break our lines again. */
const slack = 1

/** Draws and measures labels with Japanese line breaks: the lines are made here, the library only sets them. */
export class JapaneseTextRenderer extends TextRenderer {
  static override readonly $inject = ['config.textRenderer']

  constructor(config: object | null) {
    super({ ...config, defaultStyle: diagramFont, externalStyle: diagramFont })
    const { createText, getDimensions, getExternalLabelBounds, getTextAnnotationBounds } = this
    this.createText = (text: string, options: LayoutOptions = {}) => {
      const wide = widened(options)
      const drawn = createText.call(this, wrap(text, wide), wide)
      // The text stays in the middle of the box it was given.
      const shift = ((options.box?.width ?? 0) - (wide.box?.width ?? 0)) / 2
      if (shift !== 0) drawn.setAttribute('transform', `translate(${shift} 0)`)
      return drawn
    }
    this.getDimensions = (text: string, options: LayoutOptions = {}) => getDimensions.call(this, wrap(text, options), options)
    this.getExternalLabelBounds = (bounds: Bounds, text: string) =>
      getExternalLabelBounds.call(this, bounds, wrap(text, { box: { ...bounds, width: Math.max(bounds.width, externalLabelWidth) } }))
    this.getTextAnnotationBounds = (bounds: Bounds, text: string) =>
      getTextAnnotationBounds.call(this, bounds, wrap(text, { box: bounds, padding: annotationPadding }, true))
  }
}

/** Width bpmn-js gives a label outside its shape, and the padding of a note, in pixels. */
const externalLabelWidth = 90
const annotationPadding = 7

/** Only notes are set so. They are as long as somebody wrote them; every other text is a name. */
const noteAlignment = 'left-top'

/**
 * Labels beside a shape or an arrow come with the width that another program's smaller letters took. They get at least the usual width here;
 * only they are set without an alignment.
 */
function widened(options: LayoutOptions): LayoutOptions {
  const { box, align } = options
  if (box === undefined || align !== undefined || box.width >= externalLabelWidth) return options
  return { ...options, box: { ...box, width: externalLabelWidth } }
}

function wrap(text: string, { box, padding = 0, style, align }: LayoutOptions, isNote = String(align) === noteAlignment): string {
  if (box === undefined || text === '') return text
  const left = typeof padding === 'number' ? padding : (padding.left ?? 0)
  const right = typeof padding === 'number' ? padding : (padding.right ?? 0)
  const { fontFamily, fontSize, fontWeight } = { ...diagramFont, ...style }
  const font = `${fontWeight} ${Number.parseFloat(String(fontSize))}px ${fontFamily}`
  const width = box.width - left - right - slack
  const key = `${width} ${font} ${isNote} ${text}`
  const known = wrapped.get(key)
  if (known !== undefined) return known
  const lines = (isNote ? breakLines : shownLines)(text, width, (line) => measureText(line, font)).join('\n')
  if (wrapped.size > 5000) wrapped.clear()
  wrapped.set(key, lines)
  return lines
}

/** A shape is drawn again on every change near it; its lines stay. */
const wrapped = new Map<string, string>()
