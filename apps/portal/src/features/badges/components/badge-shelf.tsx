import { Trans, useLingui } from '@lingui/react/macro';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { useOwnBadges } from '../api/list-own-badges.ts';
import { BadgeTile } from './badge-tile.tsx';
import classes from './badges.module.css';

/** One's own badges: those earned first, then those that can be. */
export function BadgeShelf() {
  const { t } = useLingui();
  const { data, error, refetch } = useOwnBadges();
  const badges = data?.badges ?? [];
  const sorted = badges.toSorted((left, right) => Number(left.earnedAt === null) - Number(right.earnedAt === null));
  return (
    <div id="badges">
      <Section
        title={t`Badges`}
        hint={<Trans>A badge is for a kind of deed. It rests on what you did, and nobody can buy one.</Trans>}
        isBare
      >
        {error && !data ? <QueryFailure error={error} onRetry={() => void refetch()} /> : null}
        {data || error ? null : <LoadingState shape="cards" count={3} />}
        {data ? (
          <ul role="list" aria-label={t`Badges`} className={classes.shelf}>
            {sorted.map((badge) => (
              <BadgeTile key={badge.name} badge={badge} />
            ))}
          </ul>
        ) : null}
      </Section>
    </div>
  );
}
