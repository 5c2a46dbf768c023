import { Trans } from '@lingui/react/macro';
import type { StatementLine } from '@rostra/shared/points/statement-line.schema';
import { Text } from '../../../ui/text/text.tsx';
import type { StatementSearch } from '../statement-search.ts';
import { LineSubject } from './line-words.tsx';

/** What `NarrowedWords` takes. */
export interface NarrowedWordsProps {
  readonly search: StatementSearch;
  /** The first line that is left, which names what a link asked for. */
  readonly first: StatementLine | undefined;
}

/** What lines have in common that a link led to, where the filters above do not say it. */
export function NarrowedWords({ search: { kind, from, to, about }, first }: NarrowedWordsProps) {
  if (about && first) {
    return (
      <Text size={14} tone="soft">
        <Trans>
          Only what concerns “
          <LineSubject line={first} />”
        </Trans>
      </Text>
    );
  }
  if (kind !== 'status') return null;
  return (
    <Text size={14} tone="soft">
      {(from ?? to) ? (
        <Trans>Status points of deeds of these days, whenever they were recorded. A season counts the same way.</Trans>
      ) : (
        <Trans>The status points of these lines add up to those that count for the tier now.</Trans>
      )}
    </Text>
  );
}
