import { Trans, useLingui } from '@lingui/react/macro';
import type { SignalKindRecord } from '@rostra/shared/signals/signal-kind.schema';
import { useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { fieldSentence } from '../../../lib/field-messages.ts';
import { useContentKey } from '../../../lib/use-content-key.ts';
import { readWireError } from '../../../lib/wire-error.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { useToast } from '../../../ui/feedback/toast-provider.tsx';
import { CheckboxField } from '../../../ui/fields/checkbox-field.tsx';
import { RadioGroup } from '../../../ui/fields/radio-group.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Dialog } from '../../../ui/overlays/dialog.tsx';
import { useSaveSignalKind } from '../api/save-signal-kind.ts';
import { blankKind, keyFor, mayEarn, toKind } from '../signal-kind-form.ts';
import { useNatureWords } from '../use-nature-words.ts';
import { SignalFieldList } from './signal-field-list.tsx';

/** What `SignalKindDialog` takes. */
export interface SignalKindDialogProps {
  /** Null for a new one. */
  readonly kind: SignalKindRecord | null;
  readonly onClose: () => void;
}

const natures = ['deed', 'opinion', 'reaction', 'state'] as const;

/** The form of a kind of signal: what it means, whom it is about, what it brings, and whether rules may pay for it. */
export function SignalKindDialog({ kind, onClose }: SignalKindDialogProps) {
  const { t } = useLingui();
  const [draft, setDraft] = useState<SignalKindRecord>(kind ?? blankKind);
  const [hasOwnKey, setHasOwnKey] = useState(kind !== null);
  const save = useSaveSignalKind();
  const toast = useToast();
  const keyOf = useContentKey();
  const natureWords = useNatureWords();
  const fields = save.error ? (readWireError(save.error)?.fields ?? []) : [];
  const errorAt = (path: string) => {
    const found = fields.find((field) => field.path === `kind.${path}`);
    return found && fieldSentence(found.message);
  };
  const put = (change: Partial<SignalKindRecord>) => setDraft({ ...draft, ...change });

  function send() {
    const asked = { kind: toKind(draft), isNew: kind === null };
    const { name } = asked.kind;
    save.mutate(
      { ...asked, idempotencyKey: keyOf(asked) },
      {
        onSuccess: () => {
          toast(t`“${name}” is kept.`);
          onClose();
        },
      },
    );
  }

  return (
    <Dialog
      isOpen
      isWide
      onClose={onClose}
      title={kind ? kind.name : t`New kind of signal`}
      actions={
        <>
          <Button variant="quiet" onClick={onClose}>{t`Not now`}</Button>
          <Button variant="primary" onClick={send} isBusy={save.isPending}>{t`Keep`}</Button>
        </>
      }
    >
      <Stack gap={24}>
        <TextField
          label={t`Name`}
          hint={t`Champions read it in their statement.`}
          data-autofocus=""
          error={errorAt('name')}
          value={draft.name}
          onChange={({ target: { value: name } }) => put({ name, ...(hasOwnKey ? {} : { key: keyFor(name) }) })}
        />
        {kind ? null : (
          <TextField
            label={t`Key`}
            hint={t`What your systems and your rules call it. It cannot be changed later.`}
            error={errorAt('key')}
            value={draft.key}
            onChange={({ target: { value: key } }) => {
              setHasOwnKey(true);
              put({ key });
            }}
          />
        )}
        <TextField
          label={t`What it means`}
          error={errorAt('meaning')}
          value={draft.meaning}
          onChange={({ target: { value: meaning } }) => put({ meaning })}
        />
        {kind ? null : (
          <RadioGroup
            label={t`Whom it is about`}
            name="subject"
            choices={[
              { value: 'member', label: t`A champion` },
              { value: 'account', label: t`An account` },
            ]}
            value={draft.subject}
            onChange={({ target: { value } }) => put({ subject: value === 'account' ? 'account' : 'member' })}
          />
        )}
        <RadioGroup
          label={t`What it tells`}
          name="nature"
          choices={natures.map((nature) => ({ value: nature, ...natureWords(nature) }))}
          value={draft.nature}
          onChange={({ target: { value } }) => put({ nature: natures.find((nature) => nature === value) })}
        />
        {mayEarn(draft) ? (
          <CheckboxField
            label={t`Point rules may pay for it`}
            error={errorAt('canEarn')}
            checked={draft.canEarn}
            onChange={({ target: { checked: canEarn } }) => put({ canEarn })}
          />
        ) : (
          <Notice tone="progress">
            <Trans>
              It is kept and never paid for: points are for what somebody did or said, not for clicks, not for how
              things stand, and not for a whole account.
            </Trans>
          </Notice>
        )}
        <SignalFieldList
          fields={draft.fields}
          isOpinion={draft.nature === 'opinion'}
          errorAt={errorAt}
          onChange={(next) => put({ fields: next })}
        />
        {kind ? (
          <CheckboxField
            label={t`Signals of this kind are taken`}
            hint={t`Off: those that are told are refused. What was told before stays.`}
            checked={draft.isOn}
            onChange={({ target: { checked: isOn } }) => put({ isOn })}
          />
        ) : null}
        {save.error ? <Notice tone="bad">{errorSentence(save.error)}</Notice> : null}
      </Stack>
    </Dialog>
  );
}
