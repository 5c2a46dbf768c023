import { Plural } from '@lingui/react/macro';

/** What `PointsUnit` takes. */
export interface PointsUnitProps {
  readonly value: number;
  readonly unit: 'points' | 'status' | 'reward' | 'to-spend';
}

/** The unit of points in words, in the number that fits the value. */
export function PointsUnit({ value, unit }: PointsUnitProps) {
  const count = Math.abs(value);
  switch (unit) {
    case 'points':
      return <Plural value={count} one="point" other="points" />;
    case 'status':
      return <Plural value={count} one="status point" other="status points" />;
    case 'reward':
      return <Plural value={count} one="reward point" other="reward points" />;
    case 'to-spend':
      return <Plural value={count} one="point to spend" other="points to spend" />;
  }
}
