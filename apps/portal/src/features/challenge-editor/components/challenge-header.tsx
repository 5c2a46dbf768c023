import { Trans, useLingui } from '@lingui/react/macro';
import type { StaffChallenge } from '@rostra/shared/challenges/staff-challenge.schema';
import type { ReactNode } from 'react';
import { useSession } from '../../../lib/use-session.ts';
import { useChallengeKindName } from '../../../ui/covers/use-challenge-kind-name.ts';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { TextLink } from '../../../ui/text/text-link.tsx';
import { ChallengeStatePill } from './challenge-state-pill.tsx';

/** What `ChallengeHeader` takes. */
export interface ChallengeHeaderProps {
  readonly challenge: StaffChallenge;
  /** As it stands in the form. */
  readonly title?: string;
  readonly actions?: ReactNode;
}

/** The head of one challenge: what kind, how it stands, who is in charge. */
export function ChallengeHeader({ challenge, title = challenge.title, actions }: ChallengeHeaderProps) {
  const { t } = useLingui();
  const { workspace } = useSession();
  const kindName = useChallengeKindName();
  const { owner } = challenge;
  return (
    <PageHeader
      eyebrow={
        <TextLink isQuiet to="/w/$workspace/staff/challenges" params={{ workspace: workspace.slug }}>
          <Trans>Challenges</Trans>
        </TextLink>
      }
      title={title.trim() === '' ? t`Without a title` : title}
      meta={
        <Row gap={12}>
          <ChallengeStatePill challenge={challenge} />
          <Text size={14} tone="soft">
            {kindName(challenge.kind)}
          </Text>
          {owner === null ? null : (
            <Text size={14} tone="soft">
              {challenge.state === 'draft' ? <Trans>Last changed by {owner}</Trans> : <Trans>In charge: {owner}</Trans>}
            </Text>
          )}
        </Row>
      }
      actions={actions}
    />
  );
}
