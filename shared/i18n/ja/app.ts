/** Words of every screen: the frame, common buttons, the command line. */
export const app = {
  'app.name': 'くらべ',
} as const
