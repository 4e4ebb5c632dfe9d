import { z } from 'zod'

/** 作業の要否 (業務継続性): whether work that does not fit is needed at all. */
export const necessities = ['needed', 'not-needed', 'undecided'] as const

export const necessitySchema = z.enum(necessities)
