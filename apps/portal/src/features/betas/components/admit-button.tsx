import { useLingui } from '@lingui/react/macro';
import type { EnrolmentRow } from '@rostra/shared/betas/list-enrolments.contract';
import type { StaffBeta } from '@rostra/shared/betas/staff-beta.schema';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useContentKey } from '../../../lib/use-content-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { useToast } from '../../../ui/feedback/toast-provider.tsx';
import { useAdmitToBeta } from '../api/admit-to-beta.ts';

/** What `AdmitButton` takes. */
export interface AdmitButtonProps {
  readonly beta: StaffBeta;
  readonly row: EnrolmentRow;
}

/** Gives a champion on the waitlist a seat. They get a mail, so the button does it at once and the row shows it. */
export function AdmitButton({ beta, row: { champion, requestedAt } }: AdmitButtonProps) {
  const { t } = useLingui();
  const showToast = useToast();
  const admit = useAdmitToBeta();
  const keyOf = useContentKey();

  function press() {
    const asked = { betaId: beta.id, memberId: champion.id };
    admit.mutate(
      { ...asked, idempotencyKey: keyOf({ ...asked, requestedAt }) },
      {
        onSuccess: () => showToast(t`${champion.name} is in and gets a mail.`),
        onError: (error) => showToast(errorSentence(error), 'bad'),
      },
    );
  }
  return (
    <Button size="small" onClick={press} isBusy={admit.isPending} aria-label={t`Admit ${champion.name}`}>
      {t`Admit`}
    </Button>
  );
}
