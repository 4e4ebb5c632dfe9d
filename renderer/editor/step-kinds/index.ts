import { StepKindBadges } from './step-kind-badges.ts'

export const stepKinds = { __init__: ['stepKindBadges'], stepKindBadges: ['type', StepKindBadges] }
