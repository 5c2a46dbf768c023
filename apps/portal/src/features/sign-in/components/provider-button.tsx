import { Trans } from '@lingui/react/macro';
import { LeaveLink } from '../../../ui/actions/leave-link.tsx';

/** What `ProviderButton` takes. */
export interface ProviderButtonProps {
  readonly provider: { readonly label: string; readonly startPath: string };
  /** Where to go afterwards. */
  readonly returnTo?: string | undefined;
  readonly isMain?: boolean;
}

/** Leads to an identity provider and back. A link, because a page of another site follows. */
export function ProviderButton({ provider: { label, startPath }, returnTo, isMain }: ProviderButtonProps) {
  const search = returnTo === undefined ? '' : `?${new URLSearchParams({ returnTo }).toString()}`;
  return (
    <LeaveLink href={`${startPath}${search}`} variant={isMain ? 'primary' : 'secondary'} isWide>
      <Trans>Continue with {label}</Trans>
    </LeaveLink>
  );
}
