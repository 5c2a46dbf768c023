import { Trans, useLingui } from '@lingui/react/macro';
import type { GetChampionOutput } from '@rostra/shared/champions/get-champion.contract';
import { StatusPill } from '../../../ui/feedback/status-pill.tsx';
import type { Tone } from '../../../ui/feedback/tone-shape.tsx';
import { RelativeTime } from '../../../ui/format/relative-time.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';

type Submissions = GetChampionOutput['submissions'];

/** What a champion sent in last, with where it stands. */
export function RecentSubmissions({ submissions }: { readonly submissions: Submissions }) {
  const stateOf = useSubmissionState();
  if (submissions.length === 0) {
    return (
      <Text tone="soft">
        <Trans>Nothing was sent in yet.</Trans>
      </Text>
    );
  }
  return (
    <Stack as="ul" gap={12}>
      {submissions.map(({ id, challengeTitle, state, updatedAt }) => (
        <li key={id}>
          <Row justify="between" align="baseline" gap={8}>
            <Text as="span">{challengeTitle}</Text>
            <StatusPill tone={stateOf(state).tone}>{stateOf(state).word}</StatusPill>
          </Row>
          <Text size={14} tone="soft">
            <RelativeTime at={updatedAt} />
          </Text>
        </li>
      ))}
    </Stack>
  );
}

function useSubmissionState(): (state: Submissions[number]['state']) => { readonly tone: Tone; readonly word: string } {
  const { t } = useLingui();
  return (state) => {
    switch (state) {
      case 'draft':
        return { tone: 'neutral', word: t`Draft` };
      case 'submitted':
        return { tone: 'progress', word: t`In moderation` };
      case 'changes-requested':
        return { tone: 'caution', word: t`Changes asked` };
      case 'in-progress':
        return { tone: 'progress', word: t`Under way` };
      case 'approved':
        return { tone: 'good', word: t`Approved` };
      case 'declined':
        return { tone: 'bad', word: t`Declined` };
      case 'withdrawn':
        return { tone: 'neutral', word: t`Withdrawn` };
    }
  };
}
