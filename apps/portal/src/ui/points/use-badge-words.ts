import { useLingui } from '@lingui/react/macro';
import type { BadgeView } from '@rostra/shared/badges/list-badges.contract';

/** Badges, as the wire spells them. */
export type BadgeName = BadgeView['name'];

/** What a badge is called, and what it is for. */
export interface BadgeWords {
  readonly name: string;
  /** What it takes, as a whole sentence. */
  readonly deed: string;
}

/** Gives the words of a badge. */
export function useBadgeWords(): (badge: BadgeName) => BadgeWords {
  const { t } = useLingui();
  const words: Readonly<Record<BadgeName, BadgeWords>> = {
    'first-review': { name: t`First review`, deed: t`Write a review on a public site.` },
    'five-reviews': { name: t`Five reviews`, deed: t`Write five reviews on public sites.` },
    'first-reference': { name: t`First reference`, deed: t`Take a reference call with somebody who is deciding.` },
    'three-references': { name: t`Trusted voice`, deed: t`Take three reference calls.` },
    'case-study-published': { name: t`In print`, deed: t`Tell your story in a case study, through to publication.` },
    'talk-given': { name: t`On stage`, deed: t`Give a talk about your work.` },
    'all-round': { name: t`All-rounder`, deed: t`Do three different kinds of challenge.` },
    'streak-12': { name: t`Twelve weeks`, deed: t`Earn something in twelve weeks in a row.` },
    'season-top-10': { name: t`Season’s ten`, deed: t`End a season among the first ten.` },
  };
  return (badge) => words[badge];
}
