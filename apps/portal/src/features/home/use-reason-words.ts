import { useLingui } from '@lingui/react/macro';
import type { NextStep } from '@rostra/shared/challenges/next-steps.contract';
import type { GetHomeOutput } from '@rostra/shared/home/get-home.contract';
import { plural } from '@lingui/core/macro';
import { useDateFormat } from '../../ui/format/date-text.tsx';
import { useTierName } from '../../ui/points/use-tier-name.ts';

/** Says why a challenge is suggested: in a few words on a card, as a sentence when somebody asks. */
export interface ReasonWords {
  readonly short: (step: NextStep) => string;
  readonly sentence: (step: NextStep) => string;
}

/** Words for each reason the server gives; `next` is the way to the tier above. */
export function useReasonWords(next: GetHomeOutput['standing']['next']): ReasonWords {
  const { t } = useLingui();
  const tierName = useTierName();
  const format = useDateFormat();
  const tier = next ? tierName(next.tier) : '';
  return {
    short({ reason }) {
      switch (reason) {
        case 'changes-asked':
          return t`Changes asked`;
        case 'started':
          return t`You have begun`;
        case 'closes-tier-gap':
          return t`Takes you to ${tier}`;
        case 'quick-win':
          return t`Quickly done`;
        case 'new':
          return t`New`;
        case 'closing-soon':
          return t`Closes soon`;
        case 'open-to-you':
          return t`Open to you`;
      }
    },
    sentence({ reason, challenge }) {
      switch (reason) {
        case 'changes-asked':
          return t`You were asked for changes, and everything you sent is kept. It is nearly done.`;
        case 'started':
          return t`You have begun this, and what you wrote is kept.`;
        case 'closes-tier-gap':
          return plural(next?.missing ?? 0, {
            one: `You need # more status point for ${tier}, and this brings them.`,
            other: `You need # more status points for ${tier}, and this brings them.`,
          });
        case 'quick-win':
          return t`It takes ten minutes or less.`;
        case 'new':
          return t`It is new since ${format(challenge.publishedAt, 'long-day')}.`;
        case 'closing-soon':
          return challenge.closesAt
            ? t`It is open until ${format(new Date(Date.parse(challenge.closesAt) - 1).toISOString(), 'long-day')} only.`
            : t`It closes soon.`;
        case 'open-to-you':
          return t`It is open to you, and of what is open it brings the most.`;
      }
    },
  };
}
