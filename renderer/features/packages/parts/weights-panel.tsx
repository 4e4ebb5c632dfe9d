import { useState } from 'react'
import type { Criterion, EvaluationView, EvaluationWeights } from '../../../../shared/contract/packages.ts'
import { client } from '../../../api/client.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { MenuEntry, Menu, MenuTrigger } from '../../../ui/menu/menu.tsx'
import { Icon } from '../../../ui/icon/icon.tsx'
import { changeEvaluation, tellPackages, type PackagePlace } from '../use-evaluation.ts'
import { CriterionDialog } from './criterion-dialog.tsx'
import { WeightField } from './weight-field.tsx'

export interface WeightsPanelProps {
  place: PackagePlace
  view: EvaluationView
  isReadOnly: boolean
  onCriterion: (id: string, weight: number) => void
  onWeights: (change: (weights: EvaluationWeights) => EvaluationWeights) => void
}

const classes = ['mandatory', 'optional', 'own', 'unknown', 'forbidden'] as const

/** All weights: of the criteria, of the 実装区分, of △ and of an I/F that cannot change. Row weights are in the table of answers. */
export function WeightsPanel({ place, view, isReadOnly, onCriterion, onWeights }: WeightsPanelProps) {
  const translate = useTranslate()
  const [edited, setEdited] = useState<Criterion | 'new' | null>(null)
  const key = { project: place.project, evaluation: view.id }
  const sum = view.criteria.reduce((total, { weight }) => total + weight, 0)
  const used = new Set(view.lines.map((line) => line.class))
  const remove = (criterion: Criterion) =>
    void changeEvaluation(place, () => client.packages.removeCriterion({ ...key, criterion: criterion.id })).then(() => tellPackages(place, translate('packages.criterionRemoved', { name: criterion.name })))
  return (
    <aside className="packages-weights" data-pane aria-label={translate('packages.weights')}>
      <h2>{translate('packages.weights.criteria')}</h2>
      <p className="packages-note">{translate('packages.weights.sum', { sum: Math.round(sum * 100) / 100 })}</p>
      <ul>
        {view.criteria.map((criterion) => (
          <li key={criterion.id}>
            <WeightField label={criterion.name} value={criterion.weight} most={60} isReadOnly={isReadOnly} onChange={(weight) => onCriterion(criterion.id, weight)} />
            {!isReadOnly && (
              <MenuTrigger>
                <Button look="bare" isIcon aria-label={translate('packages.criterionMenu', { name: criterion.name })}>
                  <Icon name="more" />
                </Button>
                <Menu label={translate('packages.criterionMenu', { name: criterion.name })} placement="bottom end">
                  <MenuEntry id="edit" label={translate('packages.editCriterion')} onAction={() => setEdited(criterion)} />
                  <MenuEntry id="remove" label={translate('packages.removeCriterion')} onAction={() => remove(criterion)} />
                </Menu>
              </MenuTrigger>
            )}
          </li>
        ))}
      </ul>
      {!isReadOnly && <Button onPress={() => setEdited('new')}>{translate('packages.addCriterion')}</Button>}
      <h2>{translate('packages.weights.classes')}</h2>
      {classes.filter((entry) => used.has(entry)).map((entry) => (
        <WeightField
          key={entry}
          label={translate(`packages.class.${entry}`)}
          value={view.weights.classes[entry]}
          most={10}
          step={0.5}
          isReadOnly={isReadOnly}
          onChange={(weight) => onWeights((weights) => ({ ...weights, classes: { ...weights.classes, [entry]: weight } }))}
        />
      ))}
      <h2>{translate('packages.weights.points')}</h2>
      <WeightField
        label={translate('packages.weights.partial')}
        value={view.weights.answers.partial}
        most={1}
        limit={1}
        step={0.05}
        isReadOnly={isReadOnly}
        onChange={(partial) => onWeights((weights) => ({ ...weights, answers: { ...weights.answers, partial } }))}
      />
      <WeightField
        label={translate('packages.weights.interface')}
        value={view.weights.interfacePenalty}
        most={1}
        limit={1}
        step={0.05}
        isReadOnly={isReadOnly}
        onChange={(interfacePenalty) => onWeights((weights) => ({ ...weights, interfacePenalty }))}
      />
      <p className="packages-note">{translate('packages.weights.rowsHint')}</p>
      {edited !== null && (
        <CriterionDialog
          criterion={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
          onSubmit={(fields) =>
            void changeEvaluation<unknown>(place, () =>
              edited === 'new' ? client.packages.addCriterion({ ...key, fields: { ...fields, kind: 'other', weight: 5 } }) : client.packages.updateCriterion({ ...key, criterion: edited.id, fields }),
            )
          }
        />
      )}
    </aside>
  )
}
