import { useLingui } from '@lingui/react/macro';
import type { GetChampionOutput } from '@rostra/shared/champions/get-champion.contract';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { readWireError } from '../../../lib/wire-error.ts';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { useAccountOwners } from '../api/list-account-owners.ts';
import { useSetAccountOwner } from '../api/set-account-owner.ts';

/** What `AccountOwner` takes. */
export interface AccountOwnerProps {
  readonly account: NonNullable<GetChampionOutput['account']>;
  readonly owner: GetChampionOutput['owner'];
}

/** Who looks after an account, to choose. The choice is saved at once: it is one of a list, and changed back as easily. */
export function AccountOwner({ account, owner }: AccountOwnerProps) {
  const { t } = useLingui();
  const owners = useAccountOwners().data ?? (owner ? [owner] : []);
  const setOwner = useSetAccountOwner();
  const key = useIdempotencyKey();
  const shown = setOwner.isPending ? setOwner.variables.ownerId : (owner?.id ?? null);

  function choose(ownerId: string | null) {
    setOwner.mutate(
      { accountId: account.id, ownerId, idempotencyKey: key.current() },
      { onSuccess: key.renew, onError: (error) => (readWireError(error) ? key.renew() : undefined) },
    );
  }
  return (
    <SelectField
      label={t`Who looks after ${account.name}`}
      hint={t`A customer success manager sees the champions of own accounts.`}
      error={setOwner.isError ? errorSentence(setOwner.error) : undefined}
      placeholder={t`Nobody yet`}
      choices={owners.map(({ id, name }) => ({ value: id, label: name }))}
      value={shown ?? ''}
      onChange={({ target }) => choose(target.value === '' ? null : target.value)}
    />
  );
}
