/** Word or Excel. */
export type ReportForm = 'docx' | 'xlsx'
