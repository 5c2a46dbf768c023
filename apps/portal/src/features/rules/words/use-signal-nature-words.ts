import { useLingui } from '@lingui/react/macro';

/** Gives the word for what kind of fact a signal tells; one this build does not know is told as it is. */
export function useSignalNatureWords(): (nature: string) => string {
  const { t } = useLingui();
  const words: Readonly<Record<string, string>> = {
    deed: t`Something done`,
    opinion: t`An opinion`,
    reaction: t`A click, like or view`,
    state: t`How things stand`,
  };
  return (nature) => words[nature] ?? nature;
}
