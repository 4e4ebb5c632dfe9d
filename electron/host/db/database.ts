import type Database from 'better-sqlite3'

declare const writable: unique symbol

/** A project file that may only be read. */
export type ReadDatabase = Pick<Database.Database, 'prepare' | 'pragma' | 'open' | 'name' | 'inTransaction'>

/** The one connection that may write; only `openForWriting` makes it. */
export type WriteDatabase = Database.Database & { readonly [writable]: true }
