import { buildDesktop } from './build-desktop.ts'

await buildDesktop()
