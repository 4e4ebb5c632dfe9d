import type { cli as ja } from '../ja/cli.ts'

export const cli: Record<keyof typeof ja, string> = {
  'cli.help': 'Kurabe (command line)\nUsage: kurabe <verb> [options]\n\nVerbs:\n{verbs}\n\nHelp of a verb: kurabe <verb> --help\nExit status: 0 done, 1 a fault, 2 bad input, 3 refused (locked, newer, existing file)',
  'cli.unknownVerb': 'There is no verb "{name}". See kurabe --help for the list.',
  'cli.badArguments': 'The options cannot be read ({detail}). See the usage below.',
  'cli.fault': 'An unexpected fault stopped the command. Nothing that was saved has changed. If it happens again, pass this on:\n{detail}',
  'cli.info.help': 'Usage: kurabe info\nPrints name and version of this program as JSON.',
}
