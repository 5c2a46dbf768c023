import { Trans, useLingui } from '@lingui/react/macro';
import type { GetDueConsentsOutput } from '@rostra/shared/consents/get-due-consents.contract';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { useSession } from '../../../lib/use-session.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { TextLink } from '../../../ui/text/text-link.tsx';
import { useAgree } from '../api/agree.ts';
import { useTextName } from '../use-text-name.ts';
import { TextBody } from './text-body.tsx';

/** Asks a champion to agree before taking part: the texts, one press, and what becomes of whoever does not. */
export function AgreePage({ texts }: { readonly texts: GetDueConsentsOutput['texts'] }) {
  const { t } = useLingui();
  const { workspace } = useSession();
  const textName = useTextName();
  const key = useIdempotencyKey();
  const agree = useAgree();
  const isAgain = texts.some(({ isNewVersion }) => isNewVersion);
  const { name } = workspace;
  const said = texts.map(({ kind, version }) => ({ kind, version }));
  return (
    <Page title={t`Before you go on`} width="reading">
      <PageHeader
        title={isAgain ? t`Something changed` : t`Before you take part`}
        lead={
          isAgain
            ? t`${name} published a new version. Please read it; you go on where you were.`
            : t`${name} asks you to read and agree to this, once.`
        }
      />
      {texts.map(({ kind, body }) => (
        <Section key={kind} title={textName(kind)}>
          <TextBody>{body}</TextBody>
        </Section>
      ))}
      {agree.error ? <Notice tone="bad">{errorSentence(agree.error)}</Notice> : null}
      <Row gap={16}>
        <Button
          variant="primary"
          onClick={() => agree.mutate({ texts: said, idempotencyKey: key.current() }, { onSettled: key.renew })}
          isBusy={agree.isPending}
        >
          {t`I agree`}
        </Button>
        <TextLink to="/w/$workspace/your-data" params={{ workspace: workspace.slug }}>
          <Trans>I do not: my data and leaving</Trans>
        </TextLink>
      </Row>
    </Page>
  );
}
