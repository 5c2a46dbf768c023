import type { EmbedKey } from '@rostra/shared/embed/get-embed-settings.contract';
import { RuledList } from '../../../ui/layout/ruled-list.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { KeyFacts } from './key-facts.tsx';
import { RevokeKey } from './revoke-key.tsx';

/** What `KeyList` takes. */
export interface KeyListProps {
  readonly label: string;
  readonly keys: readonly EmbedKey[];
  /** What is said when there is none. */
  readonly none: string;
}

/** Keys of one kind, active ones with the way to revoke them. */
export function KeyList({ label, keys, none }: KeyListProps) {
  const activeCount = keys.filter(({ revokedAt }) => revokedAt === null).length;
  if (keys.length === 0) return <Text tone="soft">{none}</Text>;
  return (
    <RuledList
      label={label}
      items={keys.map((key) => ({
        key: key.id,
        content: <KeyFacts embedKey={key} />,
        action: key.revokedAt === null ? <RevokeKey embedKey={key} isLast={activeCount === 1} /> : undefined,
      }))}
    />
  );
}
