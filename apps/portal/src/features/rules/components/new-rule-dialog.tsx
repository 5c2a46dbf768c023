import { Trans, useLingui } from '@lingui/react/macro';
import type { CreateRuleInput } from '@rostra/shared/rules/create-rule.contract';
import type { RuleRecord } from '@rostra/shared/rules/rule-record.schema';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useContentKey } from '../../../lib/use-content-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { Dialog } from '../../../ui/overlays/dialog.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useCreateRule } from '../api/create-rule.ts';
import { useActName } from '../words/use-act-name.ts';
import classes from './new-rule-dialog.module.css';

/** What `NewRuleDialog` takes. */
export interface NewRuleDialogProps {
  readonly kind: RuleRecord['kind'];
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onMade: (rule: RuleRecord) => void;
}

type Act = NonNullable<CreateRuleInput['act']>;

const acts: readonly Act[] = [
  'reference-call',
  'case-study-interview',
  'case-study-draft',
  'case-study-published',
  'talk',
  'webinar',
  'podcast',
  'co-marketing-piece',
  'review',
  'social-share',
  'referral-submitted',
  'referral-qualified',
  'referral-won',
  'survey',
  'event-attended',
  'certification',
  'beta-feedback',
  'community-answer',
];

/** Asks what to start from: a blank rule for challenges, or the usual points of an act. */
export function NewRuleDialog({ kind, isOpen, onClose, onMade }: NewRuleDialogProps) {
  const { t } = useLingui();
  const create = useCreateRule();
  const keyFor = useContentKey();
  const actName = useActName();

  function start(act: Act | null) {
    if (create.isPending) return;
    const input = { kind, act };
    create.mutateAsync({ ...input, idempotencyKey: keyFor({ ...input, at: isOpen }) }).then(onMade, () => undefined);
  }

  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={kind === 'campaign' ? t`New campaign` : t`New rule`} isWide>
      {kind === 'campaign' ? (
        <>
          <Text tone="soft">
            <Trans>
              It starts as a draft that doubles the points of every challenge. Days, what it raises and by how much can
              all be changed before it is published.
            </Trans>
          </Text>
          <div>
            <Button variant="primary" isBusy={create.isPending} onClick={() => start(null)}>
              {t`Make a draft`}
            </Button>
          </div>
        </>
      ) : (
        <>
          <Text tone="soft">
            <Trans>Everything can be changed before it is published. Nothing is paid by a draft.</Trans>
          </Text>
          <div>
            <Button variant="primary" isBusy={create.isPending} onClick={() => start(null)}>
              {t`For stages of challenges`}
            </Button>
          </div>
          <Text weight="strong">
            <Trans>Or for a signal, with the usual points and limits of its act</Trans>
          </Text>
          <ul role="list" className={classes.acts}>
            {acts.map((act) => (
              <li key={act}>
                <Button isWide onClick={() => start(act)}>
                  {actName(act)}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {create.isError ? <Notice tone="bad">{errorSentence(create.error)}</Notice> : null}
    </Dialog>
  );
}
