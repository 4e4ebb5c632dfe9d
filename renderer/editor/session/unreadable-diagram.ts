/** The diagram library cannot show a text; `cause` is what it said. */
export class UnreadableDiagram extends Error {
  override readonly name = 'UnreadableDiagram'

  constructor(cause: unknown) {
    super('the diagram library cannot show this text', { cause })
  }
}
