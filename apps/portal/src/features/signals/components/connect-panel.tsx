import { Trans, useLingui } from '@lingui/react/macro';
import { useSession } from '../../../lib/use-session.ts';
import { LinkButton } from '../../../ui/actions/link-button.tsx';
import { CodeBlock } from '../../../ui/data/code-block.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { signalSnippets } from '../signal-snippets.ts';

/** How another system tells signals: the key, the call, and what it answers. */
export function ConnectPanel() {
  const { t } = useLingui();
  const { workspace, member } = useSession();
  const { slug } = workspace;
  const { call, answer } = signalSnippets(window.location.origin, slug);
  return (
    <Stack gap={48}>
      <Section
        title={t`1. A workspace key`}
        hint={t`It lets a system tell signals, and belongs on a server: never into a page or an app.`}
      >
        {member.role === 'admin' ? (
          <div>
            <LinkButton to="/w/$workspace/staff/settings/embed" params={{ workspace: slug }}>
              {t`Make a workspace key`}
            </LinkButton>
          </div>
        ) : (
          <Notice tone="progress">
            <Trans>An administrator makes the workspace key under Settings, Embedding.</Trans>
          </Notice>
        )}
      </Section>
      <Section
        title={t`2. One call`}
        hint={t`Up to 500 signals a call, from server to server. The id is what your system calls the signal: told twice under one id, it counts once.`}
      >
        <CodeBlock label={t`Tell a signal`} text={call} />
      </Section>
      <Section
        title={t`3. The answer`}
        hint={t`One for each signal, in their order. A wrong one is refused with its reason and keeps none of the others out.`}
      >
        <CodeBlock label={t`What comes back`} text={answer} />
        <Text size={14} tone="soft">
          <Trans>
            Somebody who is not here yet is no mistake: the signal waits and is weighed when they appear. Nothing about
            a person but the address or id, the kind, the time and the kind’s own figures is taken.
          </Trans>
        </Text>
      </Section>
    </Stack>
  );
}
