import '../../ui/tokens/fonts.css'
import { drawFlow } from './draw-flow.ts'

/** A page without a face: the command line opens it in a browser to have texts drawn. */
Object.assign(window, { drawFlow })
