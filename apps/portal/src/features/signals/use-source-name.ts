import { useLingui } from '@lingui/react/macro';

/** Gives the name of what told a signal: the name another system gave itself, or that it was entered by hand. */
export function useSourceName(): (source: string) => string {
  const { t } = useLingui();
  return (source) => (source === 'console' ? t`Entered by hand` : source);
}
