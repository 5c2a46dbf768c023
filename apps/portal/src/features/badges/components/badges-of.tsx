import { Trans, useLingui } from '@lingui/react/macro';
import { Section } from '../../../ui/layout/section.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useBadgesOf } from '../api/list-badges-of.ts';
import { BadgeTile } from './badge-tile.tsx';
import classes from './badges.module.css';

/** The badges a champion has, for staff. */
export function BadgesOf({ memberId }: { readonly memberId: string }) {
  const { t } = useLingui();
  const { data } = useBadgesOf(memberId);
  if (!data) return null;
  const earned = data.badges.filter(({ earnedAt }) => earnedAt !== null);
  return (
    <Section title={t`Badges`} isBare>
      {earned.length === 0 ? (
        <Text tone="soft">
          <Trans>None yet.</Trans>
        </Text>
      ) : (
        <ul role="list" aria-label={t`Badges`} className={classes.shelf}>
          {earned.map((badge) => (
            <BadgeTile key={badge.name} badge={badge} />
          ))}
        </ul>
      )}
    </Section>
  );
}
