import { useLingui } from '@lingui/react/macro';
import type { StaffChallenge } from '@rostra/shared/challenges/staff-challenge.schema';
import { useChallengeKindName } from '../../ui/covers/use-challenge-kind-name.ts';

/** A kind of challenge as a starting point. */
export interface ChallengeKindChoice {
  readonly kind: StaffChallenge['kind'];
  readonly name: string;
  /** What comes of it, in a line. */
  readonly line: string;
}

/** The kinds that have a template, in the order they are offered. */
export function useChallengeKinds(): readonly ChallengeKindChoice[] {
  const { t } = useLingui();
  const kindName = useChallengeKindName();
  return [
    {
      kind: 'review',
      name: kindName('review'),
      line: t`A public review in their own words. The points are the same whatever it says.`,
    },
    {
      kind: 'reference-call',
      name: kindName('reference-call'),
      line: t`A private talk with one company that is thinking about you.`,
    },
    {
      kind: 'case-study',
      name: kindName('case-study'),
      line: t`Interview, approved draft, published: paid stage by stage.`,
    },
    {
      kind: 'talk',
      name: kindName('talk'),
      line: t`A conference or a meetup, proved by the programme or a recording.`,
    },
  ];
}
