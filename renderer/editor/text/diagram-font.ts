/** The one font of every diagram: bundled, so that a label breaks in the same place on every PC. Sizes in pixels at zoom 1. */
export const diagramFont = { fontFamily: '"BIZ UDPGothic", sans-serif', fontSize: 14, fontWeight: 'normal', lineHeight: 1.25 } as const

/** Resolves once the font can be measured and drawn; a diagram opened earlier would break its lines elsewhere. */
export async function loadDiagramFont(): Promise<void> {
  await document.fonts.load(`${diagramFont.fontSize}px "BIZ UDPGothic"`, 'あ亜A1')
}
