import { Trans, useLingui } from '@lingui/react/macro';
import type { GetChampionOutput } from '@rostra/shared/champions/get-champion.contract';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Points } from '../../../ui/points/points.tsx';
import { Text } from '../../../ui/text/text.tsx';

type Posting = GetChampionOutput['postings'][number];

/** What moved a champion's points last. */
export function RecentPostings({ postings }: { readonly postings: readonly Posting[] }) {
  const kindName = usePostingKind();
  if (postings.length === 0) {
    return (
      <Text tone="soft">
        <Trans>No points were earned or spent yet.</Trans>
      </Text>
    );
  }
  return (
    <Stack as="ul" gap={12}>
      {postings.map(({ id, kind, title, reason, at, status, available }) => (
        <li key={id}>
          <Row justify="between" align="baseline" gap={8}>
            <Text as="span">{title ?? reason ?? kindName(kind)}</Text>
            {/* Spending what was set aside moves nothing that can be spent. */}
            {available === 0 && status === 0 ? null : (
              <Points value={available === 0 ? status : available} unit="none" isChange />
            )}
          </Row>
          <Text size={14} tone="soft">
            {title === null && reason === null ? null : <>{kindName(kind)} · </>}
            <DateText at={at} />
          </Text>
        </li>
      ))}
    </Stack>
  );
}

function usePostingKind(): (kind: Posting['kind']) => string {
  const { t } = useLingui();
  return (kind) => {
    switch (kind) {
      case 'award':
        return t`Earned`;
      case 'reversal':
        return t`Taken back`;
      case 'hold':
        return t`Set aside`;
      case 'release':
        return t`Given back`;
      case 'spend':
        return t`Spent`;
      case 'expiry':
        return t`Expired`;
      case 'grant':
        return t`Granted`;
      case 'merge':
        return t`Merged`;
      case 'opening':
        return t`Opening balance`;
    }
  };
}
