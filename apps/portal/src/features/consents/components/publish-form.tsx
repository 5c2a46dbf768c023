import { Trans, useLingui } from '@lingui/react/macro';
import { type ConsentKind, consentTextMax, type ConsentTextView } from '@rostra/shared/consents/consent-text.schema';
import { type FormEvent, useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { fieldSentence } from '../../../lib/field-messages.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { FormActions, FormLayout } from '../../../ui/fields/form-layout.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { useToast } from '../../../ui/feedback/toast-provider.tsx';
import { usePublishText } from '../api/publish-text.ts';

/** What `PublishForm` takes. */
export interface PublishFormProps {
  readonly kind: ConsentKind;
  /** The version that the next one follows. */
  readonly inForce: ConsentTextView | null;
  readonly onDone: () => void;
}

/** Writes the next version of a text, starting from the one in force, and publishes it. */
export function PublishForm({ kind, inForce, onDone }: PublishFormProps) {
  const { t } = useLingui();
  const toast = useToast();
  const [body, setBody] = useState(inForce?.body ?? '');
  const [error, setError] = useState<string>();
  const key = useIdempotencyKey();
  const publish = usePublishText();
  const { current, renew } = key;

  function send(event: FormEvent) {
    event.preventDefault();
    if (body.trim() === '') return setError(fieldSentence('required'));
    if (body.trim() === inForce?.body) return setError(t`This is word for word what is in force.`);
    setError(undefined);
    publish.mutate(
      { kind, body, follows: inForce?.version ?? 0, idempotencyKey: current() },
      {
        onSuccess: ({ version }) => {
          toast(t`Version ${version} is in force.`);
          onDone();
        },
        onSettled: renew,
      },
    );
  }

  return (
    <FormLayout onSubmit={send}>
      <TextArea
        label={t`Text`}
        hint={t`Plain words. An empty line begins a paragraph.`}
        error={error}
        rows={14}
        charactersMax={consentTextMax}
        value={body}
        onChange={(event) => setBody(event.target.value)}
      />
      <Notice tone="caution">
        <Trans>
          Once published it never changes. Every champion is asked to agree at their next visit, and cannot take part
          until they do.
        </Trans>
      </Notice>
      {publish.error ? <Notice tone="bad">{errorSentence(publish.error)}</Notice> : null}
      <FormActions>
        <Button type="submit" variant="primary" isBusy={publish.isPending}>{t`Publish`}</Button>
        <Button variant="quiet" onClick={onDone}>{t`Not now`}</Button>
      </FormActions>
    </FormLayout>
  );
}
