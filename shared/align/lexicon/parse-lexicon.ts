/** One module of the lexicon: its name and its text in the format of README.md beside this file. */
export interface LexiconModule {
  name: string
  text: string
}

export interface LexiconProblem {
  module: string
  /** Counted from 1 in the template string; the first line of text after the opening backtick is 2. */
  line: number
  text: string
  reason: 'no-concept' | 'unknown-line' | 'weight' | 'unknown-concept' | 'empty-form'
}

/** The lexicon as numbers: a concept is its index in `names`. */
export interface ParsedLexicon {
  names: string[]
  /** Forms as written; a form of two concepts stands twice. */
  forms: { form: string; concept: number }[]
  broader: Map<number, number[]>
  related: { from: number; to: number; weight: number }[]
  problems: LexiconProblem[]
}

/** Reads all modules together: the same concept name in two modules is one concept. Lines it cannot read are reported, never thrown. */
export function parseLexicon(modules: readonly LexiconModule[]): ParsedLexicon {
  const reader = new LexiconReader()
  for (const module of modules) reader.readModule(module)
  return reader.finish()
}

interface PendingRelation {
  module: string
  line: number
  text: string
  from: string
  to: string[]
  /** null: `<`, a kind of. */
  weight: number | null
}

class LexiconReader {
  private readonly ids = new Map<string, number>()
  private readonly forms: ParsedLexicon['forms'] = []
  private readonly relations: PendingRelation[] = []
  private readonly problems: LexiconProblem[] = []

  readModule({ name, text }: LexiconModule): void {
    const lines = text.split('\n')
    for (let k = 0; k < lines.length; k++) {
      const line = lines[k]!.trim()
      if (line === '' || line.startsWith('#')) continue
      const reason = this.readLine(name, k + 1, line)
      if (reason) this.problems.push({ module: name, line: k + 1, text: line, reason })
    }
  }

  private readLine(module: string, line: number, text: string): LexiconProblem['reason'] | null {
    const equals = text.indexOf('=')
    if (equals >= 0) return this.readConcept(text.slice(0, equals).trim(), text.slice(equals + 1))
    const sign = text.search(/[<~]/)
    const from = text.slice(0, Math.max(0, sign)).trim()
    const rest = text.slice(sign + 1).trim()
    if (sign < 0 || from === '' || rest === '') return 'unknown-line'
    if (text[sign] === '<') {
      const to = rest.split('、').map((name) => name.trim())
      this.relations.push({ module, line, text, from, to, weight: null })
      return null
    }
    const gap = rest.lastIndexOf(' ')
    const weight = gap < 0 ? NaN : Number(rest.slice(gap + 1))
    if (!(weight >= 0 && weight <= 1)) return 'weight'
    this.relations.push({ module, line, text, from, to: [rest.slice(0, gap).trim()], weight })
    return null
  }

  private readConcept(name: string, forms: string): LexiconProblem['reason'] | null {
    if (name === '' || /[、/]/.test(name)) return 'no-concept'
    let id = this.ids.get(name)
    if (id === undefined) {
      id = this.ids.size
      this.ids.set(name, id)
    }
    this.forms.push({ form: name, concept: id })
    let isComplete = true
    for (let start = 0; start < forms.length; ) {
      const end = nextSeparator(forms, start)
      const form = forms.slice(start, end).trim()
      if (form !== '') this.forms.push({ form, concept: id })
      else if (forms[end] === '、' || forms[start - 1] === '、') isComplete = false
      start = end + 1
    }
    return isComplete ? null : 'empty-form'
  }

  finish(): ParsedLexicon {
    const broader = new Map<number, number[]>()
    const related: ParsedLexicon['related'] = []
    for (const { module, line, text, from, to, weight } of this.relations) {
      const source = this.ids.get(from)
      const targets = to.map((name) => this.ids.get(name))
      if (source === undefined || targets.includes(undefined)) {
        this.problems.push({ module, line, text, reason: 'unknown-concept' })
      }
      if (source === undefined) continue
      for (const target of targets) {
        if (target === undefined || target === source) continue
        if (weight === null) broader.set(source, [...(broader.get(source) ?? []), target])
        else related.push({ from: source, to: target, weight })
      }
    }
    return { names: [...this.ids.keys()], forms: this.forms, broader, related, problems: this.problems }
  }
}

function nextSeparator(text: string, from: number): number {
  for (let k = from; k < text.length; k++) {
    const code = text.charCodeAt(k)
    if (code === 0x3001 || code === 0x2f) return k
  }
  return text.length
}
