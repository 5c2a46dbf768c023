import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ViewChallengeOutput } from '@rostra/shared/challenges/view-challenge.contract';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { OutsideLink } from '../../../ui/text/outside-link.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { ChallengeStages } from './challenge-stages.tsx';
import { StageRubric } from './stage-rubric.tsx';
import { WhatItPays } from './what-it-pays.tsx';

/** What a champion is told before any form: what to do, what one gets and when, what it is used for and who will see it. */
export function ChallengePromise({ challenge }: { readonly challenge: ViewChallengeOutput }) {
  const { t } = useLingui();
  return (
    <>
      <Section title={t`What you do`}>
        <WhatYouDo challenge={challenge} />
      </Section>
      <Section title={t`What you get, and when`}>
        <WhatYouGet challenge={challenge} />
      </Section>
      <Section title={t`What it is used for, and who will see it`}>
        <Stack gap={12}>
          <Text keepsLines>{challenge.purpose}</Text>
          <Text tone="soft">
            <Trans>What you send here goes to the people who run this program.</Trans>
          </Text>
        </Stack>
      </Section>
    </>
  );
}

function WhatYouDo({ challenge }: { readonly challenge: ViewChallengeOutput }) {
  const { stages, reviewSite } = challenge;
  const [only] = stages;
  return (
    <Stack gap={12}>
      {stages.length === 1 && only ? (
        <>
          <Text keepsLines>{only.instruction}</Text>
          <StageRubric rubric={only.rubric} />
        </>
      ) : (
        <ChallengeStages challenge={challenge} />
      )}
      {reviewSite ? (
        <Text>
          <OutsideLink href={reviewSite.url}>
            <Trans>Write it on {reviewSite.name}</Trans>
          </OutsideLink>
        </Text>
      ) : null}
    </Stack>
  );
}

function WhatYouGet({ challenge }: { readonly challenge: ViewChallengeOutput }) {
  const { stages, moderator, moderationDaysMax, isRepeatable } = challenge;
  const days = <Plural value={moderationDaysMax} one="# day" other="# days" />;
  return (
    <Stack gap={12}>
      <WhatItPays challenge={challenge} />
      <Text>
        <Trans>They count towards your tier, and you can spend them on rewards.</Trans>{' '}
        {stages.length > 1 ? (
          <Trans>You get them stage by stage, each as soon as it is approved.</Trans>
        ) : (
          <Trans>You get them as soon as what you send is approved.</Trans>
        )}{' '}
        {moderator ? (
          <Trans>
            {moderator} answers within {days}.
          </Trans>
        ) : (
          <Trans>An answer comes within {days}.</Trans>
        )}
      </Text>
      {isRepeatable ? (
        <Text tone="soft">
          <Trans>You can do this more than once, and get the points each time.</Trans>
        </Text>
      ) : null}
    </Stack>
  );
}
