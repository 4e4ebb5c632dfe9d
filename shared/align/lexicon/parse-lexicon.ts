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
  /** Form as written → concepts that have it. */
  forms: Map<string, number[]>
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
  private readonly forms = new Map<string, number[]>()
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
    const relation = /^(.+?)\s*([<~])\s*(.+)$/.exec(text)
    if (!relation) return 'unknown-line'
    const [, from = '', sign, rest = ''] = relation
    if (sign === '<') {
      const to = rest.split('、').map((name) => name.trim())
      this.relations.push({ module, line, text, from, to, weight: null })
      return null
    }
    const related = /^(.+?)\s+([\d.]+)$/.exec(rest)
    const weight = Number(related?.[2])
    if (!related || !(weight >= 0 && weight <= 1)) return 'weight'
    this.relations.push({ module, line, text, from, to: [related[1]!], weight })
    return null
  }

  private readConcept(name: string, forms: string): LexiconProblem['reason'] | null {
    if (name === '' || /[、/]/.test(name)) return 'no-concept'
    let id = this.ids.get(name)
    if (id === undefined) {
      id = this.ids.size
      this.ids.set(name, id)
    }
    this.addForm(name, id)
    let empty = false
    for (const side of forms.split('/')) {
      if (side.trim() === '') continue
      for (const form of side.split('、')) {
        const trimmed = form.trim()
        if (trimmed === '') empty = true
        else this.addForm(trimmed, id)
      }
    }
    return empty ? 'empty-form' : null
  }

  private addForm(form: string, id: number): void {
    const ids = this.forms.get(form)
    if (!ids) this.forms.set(form, [id])
    else if (!ids.includes(id)) ids.push(id)
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
