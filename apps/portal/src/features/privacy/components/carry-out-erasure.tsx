import { Trans, useLingui } from '@lingui/react/macro';
import type { ErasureRow } from '@rostra/shared/privacy/list-erasures.contract';
import { useState } from 'react';
import { EraseDialog } from '../../../lib/step-up/erase-dialog.tsx';
import { useProvenCall } from '../../../lib/step-up/use-proven-call.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useCarryOutErasure } from '../api/carry-out-erasure.ts';
import { OpenWords } from './open-words.tsx';

/** Erases the person of a request now, after saying what that ends. */
export function CarryOutErasure({ row: { id, member, open } }: { readonly row: ErasureRow }) {
  const { t } = useLingui();
  const [isAsking, setIsAsking] = useState(false);
  const key = useIdempotencyKey();
  const carryOut = useProvenCall(useCarryOutErasure());
  const { name } = member;
  const send = () =>
    carryOut.mutate(
      { erasureId: id, idempotencyKey: key.current() },
      {
        onSuccess: () => setIsAsking(false),
        onSettled: key.renew,
      },
    );
  return (
    <>
      <Button size="small" onClick={() => setIsAsking(true)} aria-label={t`Erase now: ${name}`}>
        {t`Erase now`}
      </Button>
      <EraseDialog
        name={name}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        onConfirm={send}
        call={carryOut}
        proof={carryOut.proof}
      >
        <Stack gap={12}>
          <Text>
            <Trans>
              Name, address, evidence, pictures and words are taken away everywhere, and nobody can bring them back.
              Points stay in the sums, without a name.
            </Trans>
          </Text>
          <Text>
            <Trans>
              It ends: <OpenWords open={open} />. Pieces of cancelled rewards go back into stock.
            </Trans>
          </Text>
        </Stack>
      </EraseDialog>
    </>
  );
}
