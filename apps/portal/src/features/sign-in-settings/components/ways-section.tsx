import { Trans, useLingui } from '@lingui/react/macro';
import type { GetSignInSettingsOutput } from '@rostra/shared/sign-in-ways/get-sign-in-settings.contract';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { CheckboxField } from '../../../ui/fields/checkbox-field.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { TextLink } from '../../../ui/text/text-link.tsx';
import { useChangeWay } from '../use-change-way.ts';

/** What `WaysSection` takes. */
export interface WaysSectionProps {
  readonly settings: GetSignInSettingsOutput;
  readonly workspace: string;
}

/** The ways that are on, for champions and for the team. A choice counts at once. */
export function WaysSection({ settings, workspace }: WaysSectionProps) {
  const { t } = useLingui();
  const { policy, providers, isEmbedOn } = settings;
  const { shown, change, error, proof } = useChangeWay(policy);
  const isConnected = (wanted: 'champion' | 'staff') =>
    providers.some(({ audience, isConnected: is }) => audience === wanted && is);
  const notYet = t`Connect a provider below first.`;
  return (
    <>
      <Section title={t`Champions`}>
        <CheckboxField
          label={t`Link and code by mail`}
          hint={t`Good for 15 minutes, and once. Works for everybody who has an address here.`}
          checked={shown.isChampionLinkOn}
          onChange={(event) => change({ isChampionLinkOn: event.target.checked })}
        />
        <CheckboxField
          label={t`Identity provider`}
          hint={isConnected('champion') ? t`The account they have with you already.` : notYet}
          checked={shown.isChampionOidcOn}
          onChange={(event) => change({ isChampionOidcOn: event.target.checked })}
        />
        <Text size={14} tone="soft">
          {isEmbedOn ? (
            <Trans>Inside your own site, champions are signed in by it. </Trans>
          ) : (
            <Trans>Your own site does not sign anybody in at the moment. </Trans>
          )}
          <TextLink to="/w/$workspace/staff/settings/embed" params={{ workspace }}>
            <Trans>Embedding</Trans>
          </TextLink>
        </Text>
      </Section>
      <Section title={t`Your team`} hint={t`One way has to stay on, so that nobody is locked out.`}>
        <CheckboxField
          label={t`Link and code by mail`}
          hint={t`Whoever has a passkey shows it as well. Whether everybody needs one is set under Team.`}
          checked={shown.isStaffLinkOn}
          onChange={(event) => change({ isStaffLinkOn: event.target.checked })}
        />
        <CheckboxField
          label={t`Identity provider`}
          hint={isConnected('staff') ? t`Stands first on the way to the console.` : notYet}
          checked={shown.isStaffOidcOn}
          onChange={(event) => change({ isStaffOidcOn: event.target.checked })}
        />
      </Section>
      {error === null ? null : <Notice tone="bad">{error}</Notice>}
      {proof}
    </>
  );
}
