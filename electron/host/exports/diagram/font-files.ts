import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/biz-udpgothic/package.json'))

/** The TrueType files of the bundled font (BIZ UDPGothic, OFL): what papers embed and pictures are drawn with. */
export const fontFiles = {
  regular: join(folder, '400Regular', 'BIZUDPGothic_400Regular.ttf'),
  bold: join(folder, '700Bold', 'BIZUDPGothic_700Bold.ttf'),
}
