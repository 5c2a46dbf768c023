import { Trans, useLingui } from '@lingui/react/macro';
import type { StaffChallenge } from '@rostra/shared/challenges/staff-challenge.schema';
import { Section } from '../../../ui/layout/section.tsx';
import { KindChoices } from './kind-choices.tsx';
import { Text } from '../../../ui/text/text.tsx';

/** The list before there is anything in it: the kinds as starting points. */
export function FirstChallenge({ onMade }: { readonly onMade: (challenge: StaffChallenge) => void }) {
  const { t } = useLingui();
  return (
    <Section title={t`Start with one of four`} isBare>
      <Text tone="soft">
        <Trans>
          There is no challenge yet. Each of these is ready to use: words, stages and points are filled in. Change what
          you like, look at it as a champion will, and publish it. Nobody sees it before.
        </Trans>
      </Text>
      <KindChoices onMade={onMade} />
    </Section>
  );
}
