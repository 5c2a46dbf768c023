import { Plural, Trans } from '@lingui/react/macro';
import type { ViewChallengeOutput } from '@rostra/shared/challenges/view-challenge.contract';
import { useChallengeKindName } from '../../../ui/covers/use-challenge-kind-name.ts';
import { Badge } from '../../../ui/feedback/badge.tsx';
import { AboutTime } from '../../../ui/format/about-time.tsx';
import { LastDay } from '../../../ui/format/last-day.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { TextLink } from '../../../ui/text/text-link.tsx';

/** What `ChallengeHead` takes. */
export interface ChallengeHeadProps {
  readonly challenge: ViewChallengeOutput;
  readonly workspace: string;
}

/** The title of a challenge, what it is in a line, how long it takes and until when it is open. */
export function ChallengeHead({ challenge, workspace }: ChallengeHeadProps) {
  const kindName = useChallengeKindName();
  const { title, kind, summary, minutes, stages, closesAt, state } = challenge;
  return (
    <PageHeader
      title={title}
      eyebrow={
        <TextLink to="/w/$workspace/challenges" params={{ workspace }} isQuiet>
          <Trans>Challenges</Trans>
        </TextLink>
      }
      lead={summary}
      meta={
        <Row gap={12}>
          <Badge>{kindName(kind)}</Badge>
          <Text as="span" size={14} tone="soft">
            <AboutTime minutes={minutes} />
          </Text>
          {stages.length > 1 ? (
            <Text as="span" size={14} tone="soft">
              <Plural value={stages.length} one="# stage" other="# stages" />
            </Text>
          ) : null}
          {closesAt !== null && state === 'published' ? (
            <Text as="span" size={14} tone="soft">
              <Trans>
                open until <LastDay closesAt={closesAt} form="long-day" />
              </Trans>
            </Text>
          ) : null}
        </Row>
      }
    />
  );
}
