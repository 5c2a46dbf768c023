import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { FormActions, FormLayout } from '../../../ui/fields/form-layout.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { useCheckProof } from '../api/check-proof.ts';
import { CheckResult } from './check-result.tsx';

/** Says in plain words what is wrong with a host's proof and page. Nothing is used up. */
export function CheckSection() {
  const { t } = useLingui();
  const [origin, setOrigin] = useState('');
  const [proof, setProof] = useState('');
  const [isEmpty, setIsEmpty] = useState(false);
  const key = useIdempotencyKey();
  const check = useCheckProof();

  function submit(event: FormEvent) {
    event.preventDefault();
    setIsEmpty(proof.trim() === '');
    if (proof.trim() === '' || check.isPending) return;
    check.mutate({ proof, origin: pageOrigin(origin), idempotencyKey: key.current() }, { onSettled: key.renew });
  }

  return (
    <Section
      title={t`Something is not working?`}
      hint={t`Paste what your endpoint answers, and the address of your page. You are told everything that is wrong with them. The proof is looked at and not used up.`}
    >
      <FormLayout onSubmit={submit}>
        <TextArea
          label={t`A proof`}
          hint={t`In your page’s developer tools: the answer of your own endpoint, such as /rostra-proof.`}
          rows={5}
          spellCheck={false}
          autoCapitalize="none"
          autoComplete="off"
          value={proof}
          onChange={(event) => setProof(event.target.value)}
          error={isEmpty ? t`Please paste a proof.` : undefined}
        />
        <TextField
          label={t`The address of your page`}
          isOptional
          type="url"
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          value={origin}
          onChange={(event) => setOrigin(event.target.value)}
        />
        <FormActions>
          <Button type="submit" isBusy={check.isPending}>
            <Trans>Check it</Trans>
          </Button>
        </FormActions>
      </FormLayout>
      {check.error ? <Notice tone="bad">{errorSentence(check.error)}</Notice> : null}
      {check.data && !check.isPending ? <CheckResult result={check.data} /> : null}
    </Section>
  );
}

/** The origin of an address, if it is one: people paste what stands in the address bar. Anything else as it is, for the server to judge. */
function pageOrigin(address: string): string {
  const text = address.trim();
  const { origin } = URL.canParse(text) ? new URL(text) : { origin: text };
  return origin === 'null' ? text : origin;
}
