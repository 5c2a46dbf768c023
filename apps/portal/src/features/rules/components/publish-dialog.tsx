import { Trans, useLingui } from '@lingui/react/macro';
import type { RuleDraft, RuleRecord } from '@rostra/shared/rules/rule-record.schema';
import type { FieldError } from '@rostra/shared/errors/wire-error';
import { useState } from 'react';
import { errorSentence, isRefusedWith } from '../../../lib/error-messages.ts';
import { useContentKey } from '../../../lib/use-content-key.ts';
import { readWireError } from '../../../lib/wire-error.ts';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { RadioGroup } from '../../../ui/fields/radio-group.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { usePublishRule } from '../api/publish-rule.ts';
import { PlainWords } from './plain-words.tsx';

/** What `PublishDialog` takes. */
export interface PublishDialogProps {
  readonly rule: RuleRecord;
  /** The draft as saved; null while nothing is asked. */
  readonly draft: RuleDraft | null;
  readonly onClose: () => void;
  readonly onPublished: () => void;
  /** It is not ready after all: what is missing, at its fields. */
  readonly onProblems: (problems: readonly FieldError[]) => void;
  /** Somebody else changed it since it was read. */
  readonly onStale: () => void;
}

/** Asks from when on, and says in plain words what will apply and what it takes the place of. */
export function PublishDialog({ rule, draft, onClose, onPublished, onProblems, onStale }: PublishDialogProps) {
  const { t } = useLingui();
  const publish = usePublishRule();
  const keyFor = useContentKey();
  const [start, setStart] = useState<'now' | 'day'>('now');
  const [day, setDay] = useState('');

  function confirm({ revision }: RuleDraft) {
    const input = { ruleId: rule.id, revision, fromDay: start === 'now' ? null : day };
    publish.mutateAsync({ ...input, idempotencyKey: keyFor(input) }).then(onPublished, explain);
  }
  function explain(error: unknown) {
    const isStale = isRefusedWith(error, 'changed-meanwhile') || isRefusedWith(error, 'rule-not-draft');
    if (isRefusedWith(error, 'rule-not-publishable')) onProblems(readWireError(error)?.fields ?? []);
    else if (isStale) onStale();
  }

  return (
    <ConfirmDialog
      isOpen={draft !== null}
      onClose={onClose}
      title={t`Publish “${draft?.name ?? ''}”?`}
      confirmLabel={t`Publish`}
      onConfirm={() => (draft ? confirm(draft) : undefined)}
      isBusy={publish.isPending}
      error={publish.isError ? errorSentence(publish.error) : undefined}
      unavailableBecause={start === 'day' && day === '' ? t`Choose the day first.` : undefined}
    >
      {draft ? (
        <>
          <PlainWords terms={draft.terms} />
          <RadioGroup
            label={t`From when on`}
            choices={[
              { value: 'now', label: t`At once`, hint: t`For everything that is sent from now on.` },
              { value: 'day', label: t`From a day on` },
            ]}
            value={start}
            onChange={(event) => setStart(event.target.value === 'day' ? 'day' : 'now')}
          />
          {start === 'day' ? (
            <DateField label={t`First day`} value={day} onChange={(event) => setDay(event.target.value)} />
          ) : null}
          <WhatItReplaces rule={rule} />
          <Text size={14} tone="soft">
            <Trans>
              From then on its words are fixed: a change is a new version. Points given before stay as they are.
            </Trans>
          </Text>
        </>
      ) : null}
    </ConfirmDialog>
  );
}

function WhatItReplaces({ rule }: { readonly rule: RuleRecord }) {
  const current = rule.history.find(({ standing }) => standing === 'in-force');
  const next = rule.history.find(({ standing }) => standing === 'scheduled');
  return (
    <>
      {current ? (
        <Text size={14}>
          <Trans>It takes the place of version {current.number}, which is in force now.</Trans>
        </Text>
      ) : null}
      {next?.effectiveFrom ? (
        <Text size={14}>
          <Trans>
            Version {next.number}, published for <DateText at={next.effectiveFrom} form="long-day" />, will not take
            over if this one begins by then.
          </Trans>
        </Text>
      ) : null}
    </>
  );
}
