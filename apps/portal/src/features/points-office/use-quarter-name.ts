import { useLingui } from '@lingui/react/macro';

/** Gives a quarter (`2026-Q2`) in words: "Q2 2026", which no line parts. */
export function useQuarterName(): (quarter: string) => string {
  const { t } = useLingui();
  return (quarter) => {
    const [year, index] = [quarter.slice(0, 4), quarter.slice(-1)];
    return t`Q${index} ${year}`.replaceAll(' ', '\u00A0');
  };
}
