import { Trans } from '@lingui/react/macro';
import type { NextStep } from '@rostra/shared/challenges/next-steps.contract';
import { PromisedPoints } from '../../../ui/awards/promised-points.tsx';
import { AboutTime } from '../../../ui/format/about-time.tsx';
import { LastDay } from '../../../ui/format/last-day.tsx';
import classes from './home.module.css';

/** What a step takes, earns and until when, in one line. */
export function StepFacts({ challenge }: { readonly challenge: NextStep['challenge'] }) {
  const { minutes, points, worth, closesAt } = challenge;
  return (
    <ul role="list" className={classes.facts}>
      <li>
        <AboutTime minutes={minutes} />
      </li>
      <li className={classes.earns}>
        <PromisedPoints
          value={worth ? Math.max(worth.statusPoints, worth.rewardPoints) : points}
          isAtMost={worth?.hangsOnScore ?? false}
        />
      </li>
      {closesAt ? (
        <li>
          <Trans>
            until <LastDay closesAt={closesAt} form="short-day" />
          </Trans>
        </li>
      ) : null}
    </ul>
  );
}
