import { classNames } from '../class-names.ts';
import { type TierName, useTierName } from './use-tier-name.ts';
import { tierPaths } from './tier-paths.ts';
import classes from './tier-mark.module.css';

/** What `TierMark` takes. */
export interface TierMarkProps {
  readonly tier: TierName;
  /** Pixels, 16 or more. */
  readonly size?: number;
  /** Set when the tier's word stands beside the mark, which is then not read twice. */
  readonly isDecorative?: boolean;
}

/** A tier as a shape: an empty leaf, one laurel leaf, two, a full wreath. The metal's colour only underlines it. */
export function TierMark({ tier, size = 24, isDecorative }: TierMarkProps) {
  const tierName = useTierName();
  const isOutline = tier === 'none';
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      className={classNames(classes.mark, classes[tier])}
      fill={isOutline ? 'none' : 'currentColor'}
      stroke={isOutline ? 'currentColor' : 'none'}
      strokeWidth={isOutline ? 1.6 : undefined}
      focusable="false"
      {...(isDecorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': tierName(tier) })}
    >
      {tierPaths[tier].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
