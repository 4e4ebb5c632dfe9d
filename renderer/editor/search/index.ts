import { FoundCount } from './found-count.ts'

export const searchWords = { __init__: ['foundCount'], foundCount: ['type', FoundCount] }
