import { useLingui } from '@lingui/react/macro';
import type { EmbedProvisioning } from '@rostra/shared/embed/embed-provisioning';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useProvenCall } from '../../../lib/step-up/use-proven-call.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { useToast } from '../../../ui/feedback/toast-provider.tsx';
import { RadioGroup } from '../../../ui/fields/radio-group.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { useSetEmbedProvisioning } from '../api/set-embed-provisioning.ts';

/** What happens to visitors whom the host vouches for and nobody here knows. A choice counts at once. */
export function ProvisioningSection({ provisioning }: { readonly provisioning: EmbedProvisioning }) {
  const { t } = useLingui();
  const toast = useToast();
  const key = useIdempotencyKey();
  const set = useProvenCall(useSetEmbedProvisioning());
  const shown = set.isPending && set.variables ? set.variables.provisioning : provisioning;

  function choose(next: EmbedProvisioning) {
    if (set.isPending || next === provisioning) return;
    set.mutate(
      { provisioning: next, idempotencyKey: key.current() },
      { onSuccess: () => toast(t`Saved.`), onSettled: key.renew },
    );
  }

  return (
    <Section title={t`New visitors`}>
      <RadioGroup
        label={t`When your site brings somebody who is not a champion yet`}
        hasCards
        value={shown}
        onChange={(event) => choose(event.target.value === 'create' ? 'create' : 'link-only')}
        choices={[
          {
            value: 'create',
            label: t`Make them a champion`,
            hint: t`In the account your site names. Everybody who is signed in at your site can take part.`,
          },
          {
            value: 'link-only',
            label: t`Let only known champions in`,
            hint: t`Those you imported or invited. Others see that the program is not open to them.`,
          },
        ]}
      />
      {set.error ? <Notice tone="bad">{errorSentence(set.error)}</Notice> : null}
      {set.proof}
    </Section>
  );
}
