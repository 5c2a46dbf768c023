import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { TierMoveCount } from '@rostra/shared/tiers/tier-policy.schema';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import { IconChevronRight } from '../../../ui/icons.ts';
import { TierMark } from '../../../ui/points/tier-mark.tsx';
import { useTierName } from '../../../ui/points/use-tier-name.ts';
import { Text } from '../../../ui/text/text.tsx';
import classes from './tier-policy.module.css';

/** The sum of a preview: one sentence, then how many go from where to where. */
export function PreviewMoves({ moves }: { readonly moves: readonly TierMoveCount[] }) {
  const { t } = useLingui();
  const sum = (outcome: TierMoveCount['outcome']) =>
    moves.reduce((total, move) => total + (move.outcome === outcome ? move.count : 0), 0);
  const all = moves.reduce((total, { count }) => total + count, 0);
  const moving = moves.filter(({ outcome }) => outcome === 'rise' || outcome === 'fall');
  return (
    <>
      <Text size={20}>
        <Plural value={sum('rise')} _0="Nobody rises" one="# rises" other="# rise" />,{' '}
        <Plural value={sum('fall')} _0="nobody falls" one="# falls" other="# fall" />,{' '}
        <Plural value={sum('notice')} _0="nobody gets a notice" one="# gets a notice" other="# get a notice" />;{' '}
        <Plural value={all} one="one champion in all." other="# champions in all." />
      </Text>
      {moving.length > 0 ? (
        <ul role="list" aria-label={t`Moves`} className={classes.moves}>
          {moving.map((move) => (
            <Move key={`${move.outcome}-${move.from}-${move.to}`} move={move} />
          ))}
        </ul>
      ) : (
        <Text tone="soft">
          <Trans>No champion changes tier by this.</Trans>
        </Text>
      )}
    </>
  );
}

function Move({ move: { from, to, count } }: { readonly move: TierMoveCount }) {
  const format = useNumberFormat();
  const tierName = useTierName();
  return (
    <li className={classes.move}>
      <span className={classes.moveCount}>{format.format(count)}</span>
      <span className={classes.moveTier}>
        <TierMark tier={from} size={20} isDecorative /> {tierName(from)}
      </span>
      <IconChevronRight size={16} aria-hidden className={classes.arrow} />
      <span className={classes.moveTier}>
        <TierMark tier={to} size={20} isDecorative /> {tierName(to)}
      </span>
    </li>
  );
}
