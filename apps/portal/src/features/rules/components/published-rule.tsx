import { Trans, useLingui } from '@lingui/react/macro';
import type { RuleRecord } from '@rostra/shared/rules/rule-record.schema';
import { useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { useStartRuleDraft } from '../api/start-rule-draft.ts';
import { PlainWords } from './plain-words.tsx';
import { RetireDialog } from './retire-dialog.tsx';
import { RuleHeader } from './rule-header.tsx';
import { VersionHistory } from './version-history.tsx';

/** What `PublishedRule` takes. */
export interface PublishedRuleProps {
  readonly rule: RuleRecord;
  /** It was published here, just now. */
  readonly isNew: boolean;
}

/** A rule without a draft: what it says, since when, every version; and the ways on. */
export function PublishedRule({ rule, isNew }: PublishedRuleProps) {
  const { t } = useLingui();
  const [isRetiring, setIsRetiring] = useState(false);
  const start = useStartRuleDraft();
  const key = useIdempotencyKey();
  const { history, kind, standing } = rule;
  const shown =
    history.find((version) => version.standing === 'in-force') ??
    history.find((version) => version.standing === 'scheduled') ??
    history[0];
  const next = history.find((version) => version.standing === 'scheduled');
  const canChange = standing !== 'retired';
  if (!shown) return null;
  const from = shown.effectiveFrom ? <DateText at={shown.effectiveFrom} form="day-time" /> : null;

  return (
    <Page title={shown.name} width="wide">
      <RuleHeader
        rule={rule}
        name={shown.name}
        actions={
          canChange ? (
            <>
              <Button
                isBusy={start.isPending}
                onClick={() =>
                  start.mutate({ idempotencyKey: key.current(), ruleId: rule.id }, { onSettled: key.renew })
                }
              >
                {t`Change…`}
              </Button>
              <Button variant="quiet" onClick={() => setIsRetiring(true)} aria-haspopup="dialog">
                {kind === 'campaign' ? t`End now…` : t`Take back…`}
              </Button>
            </>
          ) : null
        }
      />
      <Stack gap={32}>
        {start.isError ? <Notice tone="bad">{errorSentence(start.error)}</Notice> : null}
        {isNew ? (
          <Notice tone="good" title={t`Published`}>
            {shown.standing === 'in-force' && next === undefined ? (
              <Trans>Everything that is sent from now on follows it.</Trans>
            ) : (
              <Trans>It takes over by itself when its day comes.</Trans>
            )}
          </Notice>
        ) : null}
        <Section
          title={t`In plain words`}
          hint={
            shown.standing === 'in-force' ? (
              <Trans>
                Version {shown.number}, in force since {from}
              </Trans>
            ) : shown.standing === 'scheduled' ? (
              <Trans>
                Version {shown.number}, from {from} on
              </Trans>
            ) : (
              <Trans>Version {shown.number}</Trans>
            )
          }
        >
          <PlainWords terms={shown.terms} size={20} />
        </Section>
        {next && next.id !== shown.id ? (
          <Section
            title={t`To come`}
            hint={
              <Trans>
                Version {next.number}, from{' '}
                {next.effectiveFrom ? <DateText at={next.effectiveFrom} form="long-day" /> : null} on
              </Trans>
            }
          >
            <PlainWords terms={next.terms} />
          </Section>
        ) : null}
        <Section title={t`Versions`} hint={t`What was published is never edited; each line says what it changed.`}>
          <VersionHistory rule={rule} />
        </Section>
      </Stack>
      <RetireDialog rule={rule} name={shown.name} isOpen={isRetiring} onClose={() => setIsRetiring(false)} />
    </Page>
  );
}
