/** One line of 非機能要件 to begin with; the target says in what unit it is to be written, the office fills the value in. */
export interface QualityTemplateLine {
  category: string
  item: string
  text: string
  target: string
}

/** One line of the SLA table to begin with. */
export interface LevelTemplateLine {
  item: string
  measure: string
  target: string
}

export interface QualityTemplate {
  quality: readonly QualityTemplateLine[]
  levels: readonly LevelTemplateLine[]
}
