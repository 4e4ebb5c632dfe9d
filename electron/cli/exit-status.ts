/** What the command line answers to the system. */
export const exitStatus = { done: 0, fault: 1, badInput: 2, refused: 3 } as const
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus]
