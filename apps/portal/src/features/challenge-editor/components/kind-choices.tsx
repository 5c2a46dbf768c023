import { Trans } from '@lingui/react/macro';
import type { StaffChallenge } from '@rostra/shared/challenges/staff-challenge.schema';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { ChallengeCover } from '../../../ui/covers/challenge-cover.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { useCreateChallenge } from '../api/create-challenge.ts';
import { useChallengeKinds } from '../use-challenge-kinds.ts';
import classes from './kind-choices.module.css';

/** The four kinds as starting points. A press makes a draft from the kind's template; `onMade` leads to it. */
export function KindChoices({ onMade }: { readonly onMade: (challenge: StaffChallenge) => void }) {
  const kinds = useChallengeKinds();
  const create = useCreateChallenge();
  const key = useIdempotencyKey();

  function start(kind: StaffChallenge['kind']) {
    if (create.isPending) return;
    create.mutate(
      { idempotencyKey: key.current(), kind },
      { onSuccess: onMade, onSettled: (_made, error) => (error === null ? undefined : key.renew()) },
    );
  }

  return (
    <div className={classes.ground}>
      <ul role="list" className={classes.kinds}>
        {kinds.map(({ kind, name, line }) => (
          <li key={kind}>
            <button
              type="button"
              className={classes.kind}
              aria-busy={(create.isPending && create.variables.kind === kind) || undefined}
              onClick={() => start(kind)}
            >
              <ChallengeCover kind={kind} seed={kind} />
              <span className={classes.words}>
                <span className={classes.name}>{name}</span>
                <span className={classes.line}>{line}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {create.isPending ? (
        <p role="status" className={classes.line}>
          <Trans>Making a draft…</Trans>
        </p>
      ) : null}
      {create.isError ? <Notice tone="bad">{errorSentence(create.error)}</Notice> : null}
    </div>
  );
}
