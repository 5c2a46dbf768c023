import { Trans, useLingui } from '@lingui/react/macro';
import type { GetOidcSettingsOutput } from '@rostra/shared/oidc/get-oidc-settings.contract';
import type { GetSignInSettingsOutput } from '@rostra/shared/sign-in-ways/get-sign-in-settings.contract';
import { useState } from 'react';
import { Button } from '../../../ui/actions/button.tsx';
import { CodeBlock } from '../../../ui/data/code-block.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { ConnectionFacts } from './connection-facts.tsx';
import { ProviderForm } from './provider-form.tsx';
import { RemoveProvider } from './remove-provider.tsx';
import { TryConnection } from './try-connection.tsx';

/** What `ProviderSection` takes. */
export interface ProviderSectionProps {
  readonly provider: GetOidcSettingsOutput[number];
  readonly standing: GetSignInSettingsOutput['providers'][number] | undefined;
}

/** The identity provider of one audience: what to register there, what to fill in here, and whether it works. */
export function ProviderSection({ provider, standing }: ProviderSectionProps) {
  const { t } = useLingui();
  const { audience, connection, redirectUrl } = provider;
  const [isEditing, setIsEditing] = useState(false);
  const title = audience === 'staff' ? t`Identity provider of your team` : t`Identity provider of your champions`;
  return (
    <Section
      title={title}
      hint={
        <Trans>
          OpenID Connect, as Entra, Google Workspace, Okta, Auth0 and Keycloak speak it. Register an application of type
          “web” there.
        </Trans>
      }
    >
      {connection || isEditing ? <CodeBlock label={t`Redirect address to register there`} text={redirectUrl} /> : null}
      {isEditing ? (
        <ProviderForm
          audience={audience}
          connection={connection}
          onDone={() => setIsEditing(false)}
          onCancel={() => setIsEditing(false)}
        />
      ) : connection ? (
        <>
          <ConnectionFacts connection={connection} linkedPeople={standing?.linkedPeople ?? 0} />
          <TryConnection connection={connection} />
          <Row gap={12}>
            <Button onClick={() => setIsEditing(true)}>{t`Change`}</Button>
            <RemoveProvider audience={audience} />
          </Row>
        </>
      ) : (
        <Row>
          <Button onClick={() => setIsEditing(true)}>{t`Connect a provider`}</Button>
        </Row>
      )}
    </Section>
  );
}
