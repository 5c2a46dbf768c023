import { useLingui } from '@lingui/react/macro';
import type { GetEmbedSettingsOutput } from '@rostra/shared/embed/get-embed-settings.contract';
import { CodeBlock } from '../../../ui/data/code-block.tsx';
import { KeyValueList } from '../../../ui/data/key-value-list.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { backendSnippet, pageSnippet, policySnippet } from '../embed-snippets.ts';

/** What `DeveloperSection` takes. */
export interface DeveloperSectionProps {
  readonly settings: GetEmbedSettingsOutput;
  readonly workspace: string;
}

/** Everything the developers of a host page need, filled in. */
export function DeveloperSection({ settings, workspace }: DeveloperSectionProps) {
  const { t } = useLingui();
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
      <Stack gap={24}>
        <CodeBlock label={t`1. Your backend`} text={backendSnippet(settings)} />
        <CodeBlock label={t`2. Your page`} text={pageSnippet(settings, workspace)} />
        <CodeBlock label={t`If your site sends a Content-Security-Policy`} text={policySnippet(settings)} />
      </Stack>
    </Section>
  );
}
