import { useLingui } from '@lingui/react/macro';
import type { unlinkingHindrances } from '@rostra/shared/oidc/provider-link.contract';

type Hindrance = (typeof unlinkingHindrances)[number];

/** Why an account stays linked, said to who would unlink it. */
export function useHindranceWords(): (hindrance: Hindrance) => string {
  const { t } = useLingui();
  const words: Record<Hindrance, string> = {
    self: t`The mailed link is off, so this is your only way in. An administrator can unlink it for you.`,
    'last-admin': t`The mailed link is off, and no other administrator has come in by the provider. Turn the link on first.`,
    address: t`The mailed link is off, and the provider does not answer for this address, so they could not come in again.`,
  };
  return (hindrance) => words[hindrance];
}
