import { Trans } from '@lingui/react/macro';
import type { BadgeView } from '@rostra/shared/badges/list-badges.contract';
import { DateText } from '../../../ui/format/date-text.tsx';
import { BadgeMark } from '../../../ui/points/badge-mark.tsx';
import { useBadgeWords } from '../../../ui/points/use-badge-words.ts';
import { Heading } from '../../../ui/text/heading.tsx';
import classes from './badges.module.css';

/** A badge: earned, with what it rests on and since when; or what it takes, and how far one is. */
export function BadgeTile({ badge }: { readonly badge: BadgeView }) {
  const { name, earnedAt, evidence, progress } = badge;
  const words = useBadgeWords()(name);
  return (
    <li className={classes.tile}>
      <BadgeMark badge={name} isEarned={earnedAt !== null} />
      <div className={classes.words}>
        <Heading level={3} size={16}>
          {words.name}
        </Heading>
        {earnedAt ? (
          <>
            {evidence.length > 0 ? <p className={classes.evidence}>{evidence.join(' · ')}</p> : null}
            <p className={classes.soft}>
              <Trans>
                Earned on <DateText at={earnedAt} form="long-day" />
              </Trans>
            </p>
          </>
        ) : (
          <>
            <p className={classes.soft}>{words.deed}</p>
            {progress.done > 0 && progress.of > 1 ? (
              <p className={classes.progress}>
                <Trans>
                  {progress.done} of {progress.of}
                </Trans>
              </p>
            ) : null}
          </>
        )}
      </div>
    </li>
  );
}
