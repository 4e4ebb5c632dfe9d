import { JapaneseTextRenderer } from './japanese-text-renderer.ts'

/** Labels in the bundled font with Japanese line breaks. */
export const japaneseText = { textRenderer: ['type', JapaneseTextRenderer] }
