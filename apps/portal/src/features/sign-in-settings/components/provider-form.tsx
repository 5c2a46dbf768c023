import { useLingui } from '@lingui/react/macro';
import type { OidcConnection } from '@rostra/shared/oidc/oidc-connection.schema';
import { type FormEvent, useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { fieldSentence } from '../../../lib/field-messages.ts';
import { useProvenCall } from '../../../lib/step-up/use-proven-call.ts';
import { useContentKey } from '../../../lib/use-content-key.ts';
import { readWireError } from '../../../lib/wire-error.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { useToast } from '../../../ui/feedback/toast-provider.tsx';
import { FormActions, FormLayout } from '../../../ui/fields/form-layout.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { useSaveOidcConnection } from '../api/save-oidc-connection.ts';
import { domainsIn } from '../domains-in.ts';

/** What `ProviderForm` takes. */
export interface ProviderFormProps {
  readonly audience: OidcConnection['audience'];
  /** What is stored; null while there is none. */
  readonly connection: OidcConnection | null;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

const empty = { issuer: '', clientId: '', clientSecret: '', label: '', vouchedDomains: '' };

/** What an administrator copies from the provider. What is wrong with it is the server's to say, at the field. */
export function ProviderForm({ audience, connection, onDone, onCancel }: ProviderFormProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState(
    connection
      ? { ...empty, ...connection, vouchedDomains: connection.vouchedDomains.join('\n'), clientSecret: '' }
      : empty,
  );
  const save = useProvenCall(useSaveOidcConnection());
  const toast = useToast();
  const keyOf = useContentKey();
  const fields = readWireError(save.error)?.fields ?? [];
  const isSameClient = typed.issuer === connection?.issuer && typed.clientId === connection.clientId;

  const bind = (name: keyof typeof empty) => {
    const found = fields.find(({ path }) => path.split('.')[0] === name);
    return {
      value: typed[name],
      onChange: (event: { readonly target: { readonly value: string } }) =>
        setTyped({ ...typed, [name]: event.target.value }),
      error: found && fieldSentence(found.message),
    };
  };

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!save.isPending) send();
  }

  function send() {
    const { issuer, clientId, clientSecret, label } = typed;
    const secret = clientSecret === '' ? null : clientSecret;
    const wish = {
      audience,
      issuer,
      clientId,
      clientSecret: secret,
      label,
      vouchedDomains: domainsIn(typed.vouchedDomains),
    };
    const onSuccess = () => {
      toast(t`Saved. Try it before you turn it on.`);
      onDone();
    };
    save.mutate({ ...wish, idempotencyKey: keyOf(wish) }, { onSuccess });
  }

  return (
    <>
      <FormLayout onSubmit={submit}>
        <TextField
          label={t`Issuer`}
          hint={t`For example https://accounts.google.com, or https://login.microsoftonline.com/your-tenant-id/v2.0`}
          type="url"
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          {...bind('issuer')}
        />
        <TextField label={t`Client ID`} autoComplete="off" spellCheck={false} {...bind('clientId')} />
        <TextField
          label={t`Client secret`}
          hint={isSameClient ? t`Leave it empty to keep the stored one.` : t`Stored encrypted and never shown again.`}
          isOptional={isSameClient}
          autoComplete="off"
          spellCheck={false}
          {...bind('clientSecret')}
        />
        <TextField label={t`Name on the button`} hint={t`“Continue with …”`} autoComplete="off" {...bind('label')} />
        <TextArea
          label={t`Mail domains it answers for`}
          hint={
            audience === 'staff'
              ? t`One in each line. The first time somebody comes, their address is believed only if its domain stands here.`
              : t`One in each line. Without any, every address is believed that the provider says it has verified.`
          }
          rows={3}
          isOptional
          autoCapitalize="none"
          spellCheck={false}
          {...bind('vouchedDomains')}
        />
        {connection && !isSameClient ? (
          <Notice>{t`With another issuer or client, everybody is linked anew at their next sign-in.`}</Notice>
        ) : null}
        {save.error && fields.length === 0 ? <Notice tone="bad">{errorSentence(save.error)}</Notice> : null}
        <FormActions>
          <Button type="submit" variant="primary" isBusy={save.isPending}>
            {connection ? t`Save` : t`Connect`}
          </Button>
          <Button variant="quiet" onClick={onCancel}>
            {t`Back`}
          </Button>
        </FormActions>
      </FormLayout>
      {save.proof}
    </>
  );
}
