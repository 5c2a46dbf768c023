import { useLingui } from '@lingui/react/macro';
import { Row } from '../../../ui/layout/row.tsx';
import type { RuleEditorState } from '../use-rule-editor.ts';
import type { PointPair } from '../../../ui/awards/use-points-words.ts';
import { WholeNumberField } from './whole-number-field.tsx';

/** What `PointsFields` takes. */
export interface PointsFieldsProps {
  readonly editor: RuleEditorState;
  /** Where both stand: `terms.amount`. */
  readonly path: string;
  readonly points: PointPair;
  readonly onChange: (points: PointPair) => void;
}

/** Status and reward points side by side. */
export function PointsFields({ editor, path, points, onChange }: PointsFieldsProps) {
  const { t } = useLingui();
  return (
    <Row gap={24} align="top">
      <WholeNumberField
        label={t`Status points`}
        hint={t`Count towards the tier.`}
        unit={t`points`}
        name={`${path}.statusPoints`}
        value={points.statusPoints}
        error={editor.error(`${path}.statusPoints`)}
        onChange={(value) => onChange({ ...points, statusPoints: value ?? Number.NaN })}
      />
      <WholeNumberField
        label={t`Reward points`}
        hint={t`Can be spent.`}
        unit={t`points`}
        name={`${path}.rewardPoints`}
        value={points.rewardPoints}
        error={editor.error(`${path}.rewardPoints`)}
        onChange={(value) => onChange({ ...points, rewardPoints: value ?? Number.NaN })}
      />
    </Row>
  );
}
