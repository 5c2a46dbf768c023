import { Trans, useLingui } from '@lingui/react/macro';
import type { WorkspaceFace } from '@rostra/shared/workspace/workspace-face.schema';
import type { ReactNode } from 'react';
import { errorSentence, isRefusedWith } from '../../../lib/error-messages.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { LinkButton } from '../../../ui/actions/link-button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { AuthPage } from '../../../ui/layout/auth-page.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useConfirmSignInLink } from '../api/confirm-sign-in-link.ts';
import { useArrive } from '../../../lib/use-arrive.ts';

/** What `ConfirmLinkScreen` takes. */
export interface ConfirmLinkScreenProps {
  readonly face: WorkspaceFace;
  /** What stands behind the hash sign of the address. */
  readonly secret: string;
}

/** Shorter ones are links that lost their end. The server refuses them as well. */
const SECRET_LENGTH_MIN = 20;

/** Where a mailed link leads. Opening it does nothing yet: mail scanners open every link, and only a press signs in. */
export function ConfirmLinkScreen({ face, secret }: ConfirmLinkScreenProps) {
  const { t } = useLingui();
  const arrive = useArrive({ workspace: face.slug });
  const confirm = useConfirmSignInLink();
  const isBroken = secret.length < SECRET_LENGTH_MIN || isRefusedWith(confirm.error, 'invalid-input');
  const isUsed = isRefusedWith(confirm.error, 'sign-in-link-used');
  const isTooOld = isRefusedWith(confirm.error, 'sign-in-link-expired');

  if (isBroken) {
    return (
      <SpentLink face={face} title={t`This link is not whole`}>
        <Trans>
          Part of its address is missing; some mail programs break long links. The code in the same mail works too.
        </Trans>
      </SpentLink>
    );
  }
  if (isUsed) {
    return (
      <SpentLink face={face} title={t`This link was used`}>
        <Trans>A link signs in once. If it was not you who used it, somebody else may be able to read your mail.</Trans>
      </SpentLink>
    );
  }
  if (isTooOld) {
    return (
      <SpentLink face={face} title={t`This link is too old`}>
        <Trans>A link is good for 15 minutes.</Trans>
      </SpentLink>
    );
  }
  return (
    <AuthPage
      title={t`Sign in to ${face.name}`}
      workspaceName={face.name}
      lead={t`One press and you are in. This link works once.`}
    >
      <Stack gap={16}>
        {confirm.error ? <Notice tone="bad">{errorSentence(confirm.error)}</Notice> : null}
        <Button
          variant="primary"
          isWide
          isBusy={confirm.isPending || confirm.isSuccess}
          onClick={() => confirm.mutate({ workspace: face.slug, secret }, { onSuccess: arrive })}
        >
          {t`Sign in to ${face.name}`}
        </Button>
        <Text size={14} tone="soft">
          <Trans>You did not ask for this? Close the page; nothing has happened.</Trans>
        </Text>
      </Stack>
    </AuthPage>
  );
}

function SpentLink({
  face,
  title,
  children,
}: Pick<ConfirmLinkScreenProps, 'face'> & { readonly title: string; readonly children: ReactNode }) {
  const { t } = useLingui();
  return (
    <AuthPage title={title} workspaceName={face.name} lead={children}>
      <LinkButton to="/w/$workspace/sign-in" params={{ workspace: face.slug }} variant="primary" isWide>
        {t`Get a new link`}
      </LinkButton>
    </AuthPage>
  );
}
