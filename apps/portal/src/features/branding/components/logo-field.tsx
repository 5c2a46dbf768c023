import { useLingui } from '@lingui/react/macro';
import { logoBytesMax } from '@rostra/shared/branding/set-logo.contract';
import { imageContentTypes } from '@rostra/shared/uploads/image-upload';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { useToast } from '../../../ui/feedback/toast-provider.tsx';
import { FileField } from '../../../ui/fields/file-field.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { LogoFailure, useRemoveLogo, useSendLogo } from '../api/logo.ts';
import classes from './branding.module.css';

/** The workspace's logo. Sent or taken away, it counts at once. */
export function LogoField({ logoUrl }: { readonly logoUrl: string | null }) {
  const { t } = useLingui();
  const toast = useToast();
  const key = useIdempotencyKey();
  const send = useSendLogo();
  const remove = useRemoveLogo();
  const failure = send.error ?? remove.error;
  const error = failure instanceof LogoFailure ? failure.message : failure ? errorSentence(failure) : undefined;

  function choose(file: File) {
    const settled = { onSettled: key.renew };
    send.mutate(
      { file, idempotencyKey: key.current() },
      { ...settled, onSuccess: () => toast(t`The logo is in place.`) },
    );
  }
  return (
    <Stack gap={12} align="start">
      {logoUrl ? <img src={logoUrl} alt={t`The logo as it is`} className={classes.logo} height={48} /> : null}
      <FileField
        label={logoUrl ? t`Another logo` : t`Logo`}
        hint={t`Best wide and low, with a transparent ground, and readable on white and on near black. It takes the place of the name.`}
        isOptional
        accept={[...imageContentTypes]}
        acceptWords={t`PNG, JPEG or WebP`}
        bytesMax={logoBytesMax}
        file={null}
        onChoose={choose}
        onRemove={() => undefined}
        error={error}
      />
      {logoUrl ? (
        <Button
          size="small"
          variant="quiet"
          isBusy={remove.isPending}
          onClick={() => remove.mutate({ idempotencyKey: key.current() }, { onSettled: key.renew })}
        >
          {t`Take the logo away`}
        </Button>
      ) : null}
    </Stack>
  );
}
