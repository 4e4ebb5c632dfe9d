/** One step of the file's form; it runs once, in a transaction of its own, and is never changed after it shipped. */
export interface Migration {
  version: number
  sql: string
}
