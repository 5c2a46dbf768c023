import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { StaffChallenge } from '@rostra/shared/challenges/staff-challenge.schema';
import type { ViewChallengeOutput } from '@rostra/shared/challenges/view-challenge.contract';
import type { ReactNode } from 'react';
import { useSession } from '../../../lib/use-session.ts';
import { ChallengeCover } from '../../../ui/covers/challenge-cover.tsx';
import { useChallengeKindName } from '../../../ui/covers/use-challenge-kind-name.ts';
import { Badge } from '../../../ui/feedback/badge.tsx';
import { AboutTime } from '../../../ui/format/about-time.tsx';
import { useNow } from '../../../ui/format/use-now.ts';
import { Card } from '../../../ui/layout/card.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Heading } from '../../../ui/text/heading.tsx';
import { Text } from '../../../ui/text/text.tsx';
import type { ChallengeForm } from '../challenge-form.ts';
import { toViewedChallenge } from '../to-viewed-challenge.ts';
import { PreviewAsked } from './preview-asked.tsx';
import { PreviewTerms } from './preview-terms.tsx';

/** Draws what a champion is told before any form; the champion's own screen does, so that the preview cannot promise anything else. */
export type RenderPromise = (challenge: ViewChallengeOutput) => ReactNode;

/** What `ChallengePreview` takes. */
export interface ChallengePreviewProps {
  readonly challenge: StaffChallenge;
  /** The words as they stand, saved or not. */
  readonly form: ChallengeForm;
  readonly renderPromise: RenderPromise;
}

/** What a champion will see: the head, the promise, and what is asked for in the end. */
export function ChallengePreview({ challenge, form, renderPromise }: ChallengePreviewProps) {
  const { t } = useLingui();
  const kindName = useChallengeKindName();
  const moderator = useSession().member.name;
  const viewed = toViewedChallenge(challenge, form, { moderator, now: useNow() });
  return (
    <Card as="article" cover={<ChallengeCover kind={challenge.kind} seed={challenge.id} />}>
      <Stack gap={24}>
        <Stack gap={8}>
          <Row gap={8}>
            <Badge>{kindName(challenge.kind)}</Badge>
            <Text size={14} tone="soft">
              <AboutTime minutes={viewed.minutes} />
            </Text>
            {viewed.stageCount > 1 ? (
              <Text size={14} tone="soft">
                <Plural value={viewed.stageCount} one="# stage" other="# stages" />
              </Text>
            ) : null}
          </Row>
          <Heading level={2} size={26}>
            {form.title.trim() === '' ? t`Without a title` : form.title}
          </Heading>
          <Text tone="soft">
            {form.summary.trim() === '' ? <Trans>What the champion does is not written yet.</Trans> : form.summary}
          </Text>
          <PreviewTerms form={form} />
        </Stack>
        {renderPromise(viewed)}
        <Section title={t`What you are asked for`}>
          <PreviewAsked stages={form.stages} />
        </Section>
      </Stack>
    </Card>
  );
}
