import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { fieldSentence } from '../../../lib/field-messages.ts';
import { useProvenCall } from '../../../lib/step-up/use-proven-call.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { useSession } from '../../../lib/use-session.ts';
import { readWireError } from '../../../lib/wire-error.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { FormActions, FormLayout } from '../../../ui/fields/form-layout.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { RuledList } from '../../../ui/layout/ruled-list.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Dialog } from '../../../ui/overlays/dialog.tsx';
import { useAskEmailChange } from '../api/change-email.ts';

/** The address that somebody signs in with, and the way to change it. */
export function EmailSection() {
  const { t } = useLingui();
  const { member } = useSession();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Section title={t`E-mail address`} hint={t`Sign-in mails and news go here.`}>
      <RuledList
        label={t`E-mail address`}
        items={[
          {
            key: 'email',
            content: member.email,
            action: <Button size="small" onClick={() => setIsOpen(true)}>{t`Change`}</Button>,
          },
        ]}
      />
      {isOpen ? <ChangeDialog onClose={() => setIsOpen(false)} /> : null}
    </Section>
  );
}

function ChangeDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const [email, setEmail] = useState('');
  const [isEmpty, setIsEmpty] = useState(false);
  const key = useIdempotencyKey();
  const ask = useProvenCall(useAskEmailChange());
  const atField = readWireError(ask.error)?.fields.find(({ path }) => path === 'email');

  function send() {
    const input = { email: email.trim(), idempotencyKey: key.current() };
    ask.mutate(input, {
      onSettled: key.renew,
    });
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    setIsEmpty(email.trim() === '');
    if (email.trim() !== '' && !ask.isPending) send();
  }

  return (
    <>
      <Dialog
        isOpen
        onClose={onClose}
        title={t`Change your e-mail address`}
        actions={ask.isSuccess ? <Button variant="primary" onClick={onClose}>{t`Good`}</Button> : undefined}
      >
        {ask.isSuccess ? (
          <Trans>
            Look in the mailbox of <strong>{email.trim()}</strong>: a link there makes it your address. If nothing
            arrives, the address may belong to somebody else here. Until you use the link, everything stays as it is.
          </Trans>
        ) : (
          <FormLayout onSubmit={submit}>
            <p>
              <Trans>
                We mail a link to the new address. When you use it, every device is signed out and your old address is
                told.
              </Trans>
            </p>
            <TextField
              label={t`New address`}
              type="email"
              autoComplete="email"
              autoCapitalize="none"
              spellCheck={false}
              value={email}
              onChange={(event) => setEmail(event.target.value)}
              error={isEmpty ? fieldSentence('required') : atField && fieldSentence(atField.message)}
              data-autofocus
            />
            {ask.error && !atField ? <Notice tone="bad">{errorSentence(ask.error)}</Notice> : null}
            <FormActions>
              <Button type="submit" variant="primary" isBusy={ask.isPending}>{t`Mail me a link`}</Button>
            </FormActions>
          </FormLayout>
        )}
      </Dialog>
      {ask.proof}
    </>
  );
}
