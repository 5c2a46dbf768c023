import { Trans, useLingui } from '@lingui/react/macro';
import type { SimulationResult } from '@rostra/shared/simulations/simulation-result.schema';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import { TierMark } from '../../../ui/points/tier-mark.tsx';
import { type TierName, useTierName } from '../../../ui/points/use-tier-name.ts';
import type { SimulationSearch } from '../simulation-search.ts';
import { tierOrder } from '../tier-order.ts';
import classes from './tier-moves.module.css';

/** What `TierMoves` takes. */
export interface TierMovesProps {
  readonly moves: SimulationResult['tierMoves'];
  readonly search: SimulationSearch;
  readonly onSearch: (search: SimulationSearch) => void;
}

/** Who ends in which tier: one under what is in force, the other under the draft. A figure narrows the people below. */
export function TierMoves({ moves, search, onSearch }: TierMovesProps) {
  const { t } = useLingui();
  const tierName = useTierName();
  return (
    <div className={classes.scroll}>
      <table className={classes.table} aria-label={t`Tiers at the end, in force and under the draft`}>
        <thead>
          <tr>
            <th scope="col" className={classes.corner}>
              <Trans>in force ↓ draft →</Trans>
            </th>
            {tierOrder.map((tier) => (
              <th key={tier} scope="col">
                <span className={classes.tier}>
                  <TierMark tier={tier} size={16} isDecorative />
                  {tierName(tier)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tierOrder.map((from) => (
            <tr key={from}>
              <th scope="row">
                <span className={classes.tier}>
                  <TierMark tier={from} size={16} isDecorative />
                  {tierName(from)}
                </span>
              </th>
              {tierOrder.map((to) => (
                <td key={to} data-move={directionOf(from, to)}>
                  <MoveCell
                    from={from}
                    to={to}
                    members={moves.find((move) => move.today === from && move.draft === to)?.members ?? 0}
                    isChosen={search.from === from && search.to === to}
                    onChoose={(isChosen) => onSearch(isChosen ? { from, to } : {})}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface MoveCellProps {
  readonly from: TierName;
  readonly to: TierName;
  readonly members: number;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

const SIGNS = { up: '▲ ', down: '▼ ', stay: '' } as const;

function MoveCell({ from, to, members, isChosen, onChoose }: MoveCellProps) {
  const { t } = useLingui();
  const number = useNumberFormat();
  const tierName = useTierName();
  if (members === 0) return <span className={classes.nobody}>0</span>;
  const count = number.format(members);
  return (
    <button
      type="button"
      className={classes.choose}
      aria-pressed={isChosen}
      aria-label={t`${count}: ${tierName(from)} in force, ${tierName(to)} under the draft`}
      onClick={() => onChoose(!isChosen)}
    >
      <span aria-hidden="true">{SIGNS[directionOf(from, to)]}</span>
      {count}
    </button>
  );
}

function directionOf(from: TierName, to: TierName): 'up' | 'down' | 'stay' {
  const steps = tierOrder.indexOf(to) - tierOrder.indexOf(from);
  if (steps === 0) return 'stay';
  return steps > 0 ? 'up' : 'down';
}
