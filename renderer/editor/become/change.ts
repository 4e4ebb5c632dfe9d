/** One small step of a change; steps run in their order and are taken back in the opposite one. */
export interface Change {
  apply(): void
  revert(): void
}
