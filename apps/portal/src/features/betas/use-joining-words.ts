import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { Joining } from '@rostra/shared/betas/offered-beta.schema';
import { useDateFormat } from '../../ui/format/date-text.tsx';
import { useTierName } from '../../ui/points/use-tier-name.ts';

/** Says why a beta cannot be joined now: in a few words on a card, as a sentence on its page. Null when it can be. */
export interface JoiningWords {
  readonly short: (joining: Joining) => string | null;
  readonly sentence: (joining: Joining) => string | null;
}

/** Words for each answer. */
export function useJoiningWords(): JoiningWords {
  const { t } = useLingui();
  const tierName = useTierName();
  const format = useDateFormat();
  return {
    short(joining) {
      switch (joining.answer) {
        case 'seat':
        case 'waitlist':
          return null;
        case 'tier-too-low':
          return plural(joining.missing, {
            one: `${tierName(joining.needs)} opens this; # point to go`,
            other: `${tierName(joining.needs)} opens this; # points to go`,
          });
        case 'not-yet':
          return t`Opens on ${format(joining.at, 'short-day')}`;
        case 'over':
          return t`Closed`;
      }
    },
    sentence(joining) {
      switch (joining.answer) {
        case 'seat':
        case 'waitlist':
          return null;
        case 'tier-too-low':
          return plural(joining.missing, {
            one: `${tierName(joining.needs)} opens this. You need # more status point.`,
            other: `${tierName(joining.needs)} opens this. You need # more status points.`,
          });
        case 'not-yet':
          return t`You can join from ${format(joining.at, 'long-day')} on.`;
        case 'over':
          return t`This beta takes nobody in any more.`;
      }
    },
  };
}
