import { saveDownload } from '../../../shell/shell.ts'

/** Pixels of the PNG per pixel of the picture: sharp on paper too. */
const density = 2

/** Saves a picture of the page as a file: the SVG as it stands, or drawn into a PNG. Both are made of shapes and text alone. */
export async function takePicture(drawing: SVGSVGElement, name: string, form: 'svg' | 'png'): Promise<void> {
  const text = new XMLSerializer().serializeToString(drawing)
  const svg = new File([`<?xml version="1.0" encoding="UTF-8"?>\n${text}`], `${fileName(name)}.svg`, { type: 'image/svg+xml' })
  if (form === 'svg') return saveDownload(svg)
  const { width, height } = drawing.viewBox.baseVal
  const image = new Image(width * density, height * density)
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
  await image.decode()
  const canvas = new OffscreenCanvas(width * density, height * density)
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
  saveDownload(new File([await canvas.convertToBlob({ type: 'image/png' })], `${fileName(name)}.png`, { type: 'image/png' }))
}

/** What Windows does not allow in the name of a file becomes a space. */
function fileName(name: string): string {
  return name.replace(/[\\/:*?"<>|]/g, ' ').trim()
}
