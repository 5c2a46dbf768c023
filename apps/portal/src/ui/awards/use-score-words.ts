import { useLingui } from '@lingui/react/macro';
import { useNumberFormat } from '../format/use-number-format.ts';

/** Gives a score in words, as it stands in a line: "score 4 of 5". */
export function useScoreWords(): (scored: { readonly score: number; readonly scoreMax: number }) => string {
  const { t } = useLingui();
  const number = useNumberFormat();
  return ({ score, scoreMax }) => {
    const [given, highest] = [number.format(score), number.format(scoreMax)];
    return t`score ${given} of ${highest}`;
  };
}
