import type { Migration } from '../migration.ts'
import { initial } from './001-initial.ts'

/** Every migration in order, without a gap. */
export const migrations: readonly Migration[] = [initial]
export const newestVersion = migrations.length
