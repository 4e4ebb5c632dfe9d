export const fitgap = {} as const
