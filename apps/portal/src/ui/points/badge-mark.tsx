import { classNames } from '../class-names.ts';
import {
  IconBook2,
  IconCalendarCheck,
  IconCompass,
  IconLaurelWreath,
  IconMessageStar,
  IconMicrophone2,
  IconPhoneCall,
  IconPhoneCheck,
  IconStars,
} from '../icons.ts';
import classes from './badge-mark.module.css';
import type { BadgeName } from './use-badge-words.ts';

const icons = {
  'first-review': IconMessageStar,
  'five-reviews': IconStars,
  'first-reference': IconPhoneCall,
  'three-references': IconPhoneCheck,
  'case-study-published': IconBook2,
  'talk-given': IconMicrophone2,
  'all-round': IconCompass,
  'streak-12': IconCalendarCheck,
  'season-top-10': IconLaurelWreath,
} as const satisfies Record<BadgeName, unknown>;

/** What `BadgeMark` takes. */
export interface BadgeMarkProps {
  readonly badge: BadgeName;
  /** Filled when it was earned, an outline while it was not. */
  readonly isEarned: boolean;
  /** Pixels. */
  readonly size?: 52 | 96;
}

/** The mark of a badge: a seal struck for one kind of deed. Decorative; its name stands beside it. */
export function BadgeMark({ badge, isEarned, size = 52 }: BadgeMarkProps) {
  const Icon = icons[badge];
  return (
    <span
      className={classNames(classes.mark, size === 96 && classes.large, isEarned && classes.earned)}
      aria-hidden="true"
    >
      <Icon size={size / 2} stroke={1.5} />
    </span>
  );
}
