import { useEffect, useRef } from 'react'

/** A drawing of the core inside the page, where it has the fonts of the page. The core has cleaned it: there is nothing in it that could run. */
export function InlineDrawing({ svg, label, className }: { svg: string; label: string; className?: string }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    place.current?.replaceChildren(drawingElement(svg))
  }, [svg])
  return <div ref={place} role="img" aria-label={label} className={className} />
}

/** The SVG of a text as an element of this page. */
export function drawingElement(svg: string): Element {
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml')
  documentElement.setAttribute('aria-hidden', 'true')
  return document.importNode(documentElement, true)
}
