import { Trans, useLingui } from '@lingui/react/macro';
import type { SignInPolicy } from '@rostra/shared/sign-in-ways/sign-in-ways.schema';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { RadioGroup } from '../../../ui/fields/radio-group.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { TextLink } from '../../../ui/text/text-link.tsx';
import { useChangeWay } from '../use-change-way.ts';

/** What `JoiningSection` takes. */
export interface JoiningSectionProps {
  readonly policy: SignInPolicy;
  readonly workspace: string;
}

const ways = ['link-only', 'domain-of-account', 'approval'] as const;

/** Who may become a champion without being invited. A choice counts at once. */
export function JoiningSection({ policy, workspace }: JoiningSectionProps) {
  const { t } = useLingui();
  const { shown, change, error, proof } = useChangeWay(policy);

  function choose(value: string) {
    const joining = ways.find((way) => way === value);
    if (joining && joining !== policy.joining) change({ joining });
  }

  return (
    <Section
      title={t`Who may join by themselves`}
      hint={t`Asking for a sign-in mail is answered the same for everybody, so that nobody learns who is a member.`}
    >
      <RadioGroup
        label={t`When somebody comes whom nobody here knows`}
        value={shown.joining}
        onChange={(event) => choose(event.target.value)}
        choices={[
          {
            value: 'link-only',
            label: t`Nobody`,
            hint: t`Only those whom you imported, invited, or your own site brings.`,
          },
          {
            value: 'domain-of-account',
            label: t`People of your accounts`,
            hint: t`Whoever proves an address of an account’s mail domain joins that account.`,
          },
          {
            value: 'approval',
            label: t`Whoever the team lets in`,
            hint: t`They prove their address and wait for a yes. They are told by mail.`,
          },
        ]}
      />
      {error === null ? null : <Notice tone="bad">{error}</Notice>}
      {proof}
      <Text size={14} tone="soft">
        <TextLink to="/w/$workspace/staff/joining" params={{ workspace }} search={{ part: 'domains' }}>
          <Trans>Mail domains of accounts</Trans>
        </TextLink>
      </Text>
    </Section>
  );
}
