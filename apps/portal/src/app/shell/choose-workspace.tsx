import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { fieldSentence } from '../../lib/field-messages.ts';
import { Button } from '../../ui/actions/button.tsx';
import { FormActions, FormLayout } from '../../ui/fields/form-layout.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { AuthPage } from '../../ui/layout/auth-page.tsx';

const slugPattern = /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])$/;

/** Asks for the short name of a program. Most people come by a link that has it. */
export function ChooseWorkspace() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [slug, setSlug] = useState('');
  const [error, setError] = useState<string>();

  function open(event: FormEvent) {
    event.preventDefault();
    const workspace = slug.trim().toLowerCase();
    if (slugPattern.test(workspace)) void navigate({ to: '/w/$workspace', params: { workspace } });
    else
      setError(workspace === '' ? fieldSentence('required') : t`Small letters, digits and hyphens only, such as acme.`);
  }

  return (
    <AuthPage
      title={t`Open your program`}
      workspaceName="Rostra"
      lead={t`Every program has an address of its own. If you were invited by mail, the link in it leads straight there.`}
    >
      <FormLayout onSubmit={open}>
        <TextField
          label={t`Short name of the program`}
          hint={t`The part after /w/ in its address.`}
          error={error}
          value={slug}
          onChange={(event) => setSlug(event.target.value)}
          autoCapitalize="none"
          spellCheck={false}
        />
        <FormActions>
          <Button type="submit" variant="primary">
            {t({ message: 'Open', context: 'button' })}
          </Button>
        </FormActions>
      </FormLayout>
    </AuthPage>
  );
}
