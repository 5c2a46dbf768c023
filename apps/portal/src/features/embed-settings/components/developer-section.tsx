import { useLingui } from '@lingui/react/macro';
import type { GetEmbedSettingsOutput } from '@rostra/shared/embed/get-embed-settings.contract';
import { useState } from 'react';
import { CodeBlock } from '../../../ui/data/code-block.tsx';
import { KeyValueList } from '../../../ui/data/key-value-list.tsx';
import { Tabs } from '../../../ui/data/tabs.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';
import {
  backendSnippet,
  codeSnippet,
  forumSnippet,
  pageSnippet,
  policySnippet,
  reactSnippet,
} from '../embed-snippets.ts';

/** What `DeveloperSection` takes. */
export interface DeveloperSectionProps {
  readonly settings: GetEmbedSettingsOutput;
  readonly workspace: string;
}

type Host = 'page' | 'react' | 'code' | 'forum';

/** Everything the developers of a host page need, filled in, for the kind of host they have. */
export function DeveloperSection({ settings, workspace }: DeveloperSectionProps) {
  const { t } = useLingui();
  const [host, setHost] = useState<Host>('page');
  return (
    <Section
      title={t`For your developers`}
      hint={t`Two pieces: one endpoint that says who is visiting, and one element on the page.`}
    >
      <KeyValueList
        facts={[
          { key: 'client', label: t`Client id`, value: <code>{settings.clientId}</code> },
          { key: 'exchange', label: t`Audience`, value: <code>{settings.exchangeUrl}</code> },
        ]}
      />
      <Tabs
        label={t`Your site`}
        value={host}
        onChange={setHost}
        tabs={[
          { key: 'page', label: t`Any page` },
          { key: 'react', label: t`React` },
          { key: 'code', label: t`Cannot sign` },
          { key: 'forum', label: t`No backend` },
        ]}
      >
        <Stack gap={24}>
          {host === 'forum' ? (
            <>
              <Text tone="soft">
                {t`Visitors sign in by themselves, in a window that a button opens: by a mailed code, or as your champions sign in at the portal’s own address.`}
              </Text>
              <CodeBlock label={t`Your page`} text={forumSnippet(settings, workspace)} />
            </>
          ) : (
            <>
              <CodeBlock
                label={t`1. Your backend`}
                text={host === 'code' ? codeSnippet(settings, workspace) : backendSnippet(settings)}
              />
              <CodeBlock
                label={t`2. Your page`}
                text={host === 'react' ? reactSnippet(settings, workspace) : pageSnippet(settings, workspace)}
              />
            </>
          )}
          <CodeBlock label={t`If your site sends a Content-Security-Policy`} text={policySnippet(settings)} />
        </Stack>
      </Tabs>
    </Section>
  );
}
