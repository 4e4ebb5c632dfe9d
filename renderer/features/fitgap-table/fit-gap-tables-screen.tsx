import type { ProjectScreenProps } from '../../app/routes.tsx'
import { TableList } from './list/table-list.tsx'
import { OpenTable } from './open-table.tsx'
import '../../app/frame/status-links.css'
import '../../ui/marks/judged.css'
import './fitgap-table.css'

/** Fit & Gap of a project: the tables there are, or the one the address names. */
export function FitGapTablesScreen({ project, area, item, selection }: ProjectScreenProps) {
  return item === undefined ? <TableList project={project} area={area} procedure={selection?.[0]} /> : <OpenTable key={item} project={project} table={item} selection={selection} />
}
