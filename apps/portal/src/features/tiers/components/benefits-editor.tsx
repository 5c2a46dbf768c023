import { Trans, useLingui } from '@lingui/react/macro';
import { tierBenefitsMax, type TierBenefitsOutput } from '@rostra/shared/tiers/tier-benefits.schema';
import { useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useContentKey } from '../../../lib/use-content-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { useToast } from '../../../ui/feedback/toast-provider.tsx';
import { FormActions, FormLayout } from '../../../ui/fields/form-layout.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { useTierName } from '../../../ui/points/use-tier-name.ts';
import { useSetTierBenefits } from '../api/set-tier-benefits.ts';
import classes from './tier-policy.module.css';

const TIERS = ['bronze', 'silver', 'gold'] as const;
const LINE_MAX = 120;

/** What each tier brings, a line each. Champions see a change at once, so it needs no draft. */
export function BenefitsEditor({ benefits }: { readonly benefits: TierBenefitsOutput }) {
  const { t } = useLingui();
  const toast = useToast();
  const tierName = useTierName();
  const set = useSetTierBenefits();
  const keyOf = useContentKey();
  const [typed, setTyped] = useState<Partial<Record<(typeof TIERS)[number], string>>>({});

  const textOf = (tier: (typeof TIERS)[number]) => typed[tier] ?? benefits[tier].join('\n');
  const next = { bronze: linesOf(textOf('bronze')), silver: linesOf(textOf('silver')), gold: linesOf(textOf('gold')) };
  const hasChanges = JSON.stringify(next) !== JSON.stringify(benefits);
  const problemOf = (lines: readonly string[]) =>
    lines.length > tierBenefitsMax
      ? t`At most ${tierBenefitsMax} lines, please.`
      : lines.some((line) => line.length > LINE_MAX)
        ? t`At most ${LINE_MAX} characters a line, please.`
        : undefined;
  const isWrong = TIERS.some((tier) => problemOf(next[tier]) !== undefined);

  function save() {
    if (isWrong) return;
    const asked = { benefits: next };
    const answers = { onSuccess: () => [setTyped({}), toast(t`Saved. Champions see it now.`)] };
    set.mutate({ ...asked, idempotencyKey: keyOf(asked) }, answers);
  }
  return (
    <Section
      title={t`What each tier brings`}
      hint={t`One thing a line, the best first. It stands on every champion’s tier page.`}
    >
      <FormLayout
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <div className={classes.brings}>
          {TIERS.map((tier) => (
            <TextArea
              key={tier}
              label={tierName(tier)}
              rows={4}
              value={textOf(tier)}
              onChange={(event) => setTyped({ ...typed, [tier]: event.target.value })}
              error={problemOf(next[tier])}
            />
          ))}
        </div>
        {set.error ? <Notice tone="bad">{errorSentence(set.error)}</Notice> : null}
        {hasChanges ? (
          <FormActions>
            <Button type="submit" variant="primary" isBusy={set.isPending}>{t`Save`}</Button>
            <Button variant="quiet" onClick={() => setTyped({})}>
              <Trans>Go back to what is saved</Trans>
            </Button>
          </FormActions>
        ) : null}
      </FormLayout>
    </Section>
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
