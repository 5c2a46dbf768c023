import { useLingui } from '@lingui/react/macro';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../../../ui/actions/button.tsx';
import { FormActions, FormLayout } from '../../../ui/fields/form-layout.tsx';
import { useSendKey } from '../use-send-key.ts';
import { RefusalNotice } from './refusal-notice.tsx';

/** What `AnswerForm` takes. */
export interface AnswerFormProps {
  /** What the form is for, for screen readers. */
  readonly label: string;
  /** The fields. */
  readonly children: ReactNode;
  readonly send: { readonly label: string; readonly variant: 'primary' | 'danger' };
  readonly answering: { readonly isPending: boolean; readonly error: unknown };
  /** The name of the first field that keeps it from being sent: focused in place of sending. */
  readonly wrongField: string | undefined;
  /** Somebody tried to send it: what is wrong may be said now. */
  readonly onTry: () => void;
  readonly onSend: () => void;
  readonly onBack: () => void;
}

/** Words that answer a submission: written at once (the first field has the focus), sent by its button or by Ctrl+Enter. */
export function AnswerForm(props: AnswerFormProps) {
  const { label, children, send, answering, wrongField, onTry, onSend, onBack } = props;
  const { t } = useLingui();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector('textarea')?.focus();
  }, []);
  useSendKey(form);

  function submit(event: FormEvent) {
    event.preventDefault();
    onTry();
    if (wrongField === undefined) onSend();
    else form.current?.querySelector<HTMLElement>(`[name="${wrongField}"]`)?.focus();
  }

  return (
    <FormLayout ref={form} onSubmit={submit} aria-label={label}>
      {children}
      {answering.error ? <RefusalNotice error={answering.error} /> : null}
      <FormActions>
        <Button type="submit" variant={send.variant} isBusy={answering.isPending}>
          {send.label}
        </Button>
        <Button variant="quiet" onClick={onBack}>{t`Back`}</Button>
      </FormActions>
    </FormLayout>
  );
}
