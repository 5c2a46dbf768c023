import { useLingui } from '@lingui/react/macro';
import type { GetModerationItemOutput } from '@rostra/shared/challenges/get-moderation-item.contract';
import { useId } from 'react';
import { KeyHint } from '../../../ui/actions/key-hint.tsx';
import { useScoreWords } from '../../../ui/awards/use-score-words.ts';
import { FieldError } from '../../../ui/fields/field-error.tsx';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import { Points } from '../../../ui/points/points.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import classes from './score-field.module.css';

/** What `ScoreField` takes. */
export interface ScoreFieldProps {
  readonly rubric: NonNullable<GetModerationItemOutput['asked']['rubric']>;
  /** What each score pays, from 0. */
  readonly paysByScore: GetModerationItemOutput['paysByScore'];
  readonly score: number | null;
  /** What is wrong, as a sentence. */
  readonly error: string | undefined;
  /** Whether a number key gives the score, wherever the focus is. */
  readonly hasKeys: boolean;
  readonly onScore: (score: number) => void;
}

/** The scores of a stage side by side, each with what it pays, under the words that say what earns which. */
export function ScoreField({ rubric, paysByScore, score, error, hasKeys, onScore }: ScoreFieldProps) {
  const { t } = useLingui();
  const id = useId();
  const number = useNumberFormat();
  const scoreWords = useScoreWords();
  const { scoreMax, meaning } = rubric;
  const scores = Array.from({ length: scoreMax + 1 }, (_, each) => each);
  return (
    <fieldset
      role="radiogroup"
      className={classes.field}
      aria-labelledby={`${id}-label`}
      aria-describedby={`${id}-meaning${error ? ` ${id}-error` : ''}`}
      aria-invalid={error ? true : undefined}
    >
      <legend className={classes.legend}>
        <span id={`${id}-label`}>{t`Score`}</span>
        {hasKeys ? (
          <span className={classes.keys}>
            <KeyHint>0</KeyHint>–<KeyHint>{number.format(scoreMax)}</KeyHint>
          </span>
        ) : null}
      </legend>
      <Text as="div" size={14} tone="soft" keepsLines id={`${id}-meaning`}>
        {meaning}
      </Text>
      <FieldError id={`${id}-error`} message={error} />
      <div className={classes.scores}>
        {scores.map((each) => {
          const award = paysByScore[each];
          return (
            <label key={each} className={classes.score}>
              <input
                type="radio"
                name="score"
                value={each}
                checked={score === each}
                onChange={() => onScore(each)}
                className={classes.input}
                aria-labelledby={`${id}-${each}`}
                aria-describedby={award ? `${id}-${each}-pays` : undefined}
              />
              <span className={classes.number} id={`${id}-${each}`}>
                {number.format(each)}
              </span>
              {award ? (
                <span className={classes.pays} id={`${id}-${each}-pays`}>
                  <Points value={Math.max(award.statusPoints, award.rewardPoints)} />
                </span>
              ) : null}
            </label>
          );
        })}
      </div>
      <div role="status">
        <VisuallyHidden>{score === null ? null : scoreWords({ score, scoreMax })}</VisuallyHidden>
      </div>
    </fieldset>
  );
}
