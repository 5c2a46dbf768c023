import { Trans, useLingui } from '@lingui/react/macro';
import { errorSentence } from '../../../lib/error-messages.ts';
import { fieldSentence } from '../../../lib/field-messages.ts';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';

/** What `PasskeyFields` takes. */
export interface PasskeyFieldsProps {
  readonly name: string;
  readonly onName: (name: string) => void;
  /** It was sent without a name. */
  readonly isEmpty: boolean;
  /** The browser made none. */
  readonly hasStopped: boolean;
  /** Why the server refused it; null while it did not. */
  readonly error: unknown;
  /** The field is written in as soon as it opens. */
  readonly isFirst?: boolean;
}

/** What a new passkey is called, and why there is none yet. */
export function PasskeyFields({ name, onName, isEmpty, hasStopped, error, isFirst }: PasskeyFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        label={t`Name`}
        hint={t`So that you know it again in the list.`}
        value={name}
        maxLength={60}
        onChange={(event) => onName(event.target.value)}
        error={isEmpty ? fieldSentence('required') : undefined}
        data-autofocus={isFirst}
      />
      {hasStopped ? (
        <Notice tone="caution">
          <Trans>No passkey was made. Perhaps this device has one of yours already, or it was called off.</Trans>
        </Notice>
      ) : null}
      {error ? <Notice tone="bad">{errorSentence(error)}</Notice> : null}
    </>
  );
}
