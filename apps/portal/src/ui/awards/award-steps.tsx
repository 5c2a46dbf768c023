import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { AwardExplanation } from '@rostra/shared/rules/award-explanation.schema';
import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { DateText } from '../format/date-text.tsx';
import { useNumberFormat } from '../format/use-number-format.ts';
import classes from './award-steps.module.css';
import { useCapWords } from './use-cap-words.ts';
import { useEffectWords } from './use-effect-words.ts';
import { type PointPair, usePointsWords } from './use-points-words.ts';

/** One step, with what it added or took. */
interface Step extends PointPair {
  readonly key: string;
  readonly words: ReactNode;
  readonly note?: ReactNode;
}

/** How an award comes to its points: the rule alone, what raises it, what limits cut, and what is left. Like a bill, summed up. */
export function AwardSteps({ award }: { readonly award: AwardExplanation }) {
  const { t } = useLingui();
  const steps = useSteps(award);
  const isAlike = [award, ...steps].every(({ statusPoints, rewardPoints }) => statusPoints === rewardPoints);
  return (
    <table className={classes.steps} aria-label={t`How the points come about`}>
      <thead className={classNames(isAlike && classes.hidden)}>
        <tr>
          <th scope="col">{t`Step`}</th>
          <th scope="col">{isAlike ? t`Points` : t`Status`}</th>
          {isAlike ? null : <th scope="col">{t`To spend`}</th>}
        </tr>
      </thead>
      <tbody>
        {steps.map((step, index) => (
          <tr key={step.key}>
            <th scope="row">
              {step.words}
              {step.note ? <span className={classes.note}>{step.note}</span> : null}
            </th>
            <Amount value={step.statusPoints} isChange={index > 0} />
            {isAlike ? null : <Amount value={step.rewardPoints} isChange={index > 0} />}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t`Points`}</th>
          <Amount value={award.statusPoints} isChange={false} />
          {isAlike ? null : <Amount value={award.rewardPoints} isChange={false} />}
        </tr>
      </tfoot>
    </table>
  );
}

function Amount({ value, isChange }: { readonly value: number; readonly isChange: boolean }) {
  const format = useNumberFormat(isChange ? 'exceptZero' : 'auto');
  return <td>{format.format(value).replace('-', '−')}</td>;
}

function useSteps(award: AwardExplanation): readonly Step[] {
  const { t, i18n } = useLingui();
  const percent = new Intl.NumberFormat(i18n.locale, {
    style: 'percent',
    maximumFractionDigits: 2,
    signDisplay: 'exceptZero',
  });
  const effectWords = useEffectWords();
  const capWords = useCapWords();
  const { base, campaigns, streak, cuts } = award;
  const minus = ({ statusPoints, rewardPoints }: PointPair) => ({
    statusPoints: 0 - statusPoints,
    rewardPoints: 0 - rewardPoints,
  });
  return [
    base
      ? {
          key: 'base',
          words: <RuleName award={award} />,
          note: base.units === null && base.score === null ? undefined : <Reckoned base={base} />,
          statusPoints: base.statusPoints,
          rewardPoints: base.rewardPoints,
        }
      : null,
    ...campaigns.map(({ id, name, effect, lastDay, statusPoints, rewardPoints }) => ({
      key: id,
      words: t`Campaign “${name}”, ${effectWords(effect)}`,
      note: lastDay ? (
        <Trans>
          until <DateText at={lastDay} form="long-day" />
        </Trans>
      ) : undefined,
      statusPoints,
      rewardPoints,
    })),
    streak
      ? {
          key: 'streak',
          words: <Plural value={streak.weeks} one="Streak of # week" other="Streak of # weeks" />,
          note: percent.format(streak.basisPoints / 10_000),
          statusPoints: streak.statusPoints,
          rewardPoints: streak.rewardPoints,
        }
      : null,
    ...cuts.map((cut) => ({
      key: `${cut.scope} ${cut.period}`,
      words: t`Limit: ${capWords(cut)}`,
      note: cut.resetsAt ? (
        <Trans>
          counts anew from <DateText at={cut.resetsAt} form="long-day" />
        </Trans>
      ) : undefined,
      ...minus(cut),
    })),
  ].filter((step) => step !== null);
}

/** What the rule reckoned from, where that is a number of units or a score: "score 4 × 50 points". */
function Reckoned({ base: { units, score, each } }: { readonly base: NonNullable<AwardExplanation['base']> }) {
  const format = useNumberFormat();
  const pointsWords = usePointsWords();
  const worth = each && pointsWords(each);
  if (units !== null) {
    return worth ? (
      <Plural value={units} one={`# unit × ${worth}`} other={`# units × ${worth}`} />
    ) : (
      <Plural value={units} one="for # unit" other="for # units" />
    );
  }
  if (score === null) return null;
  const marks = format.format(score);
  return worth ? (
    <Trans>
      score {marks} × {worth}
    </Trans>
  ) : (
    <Trans>for a score of {marks}</Trans>
  );
}

/** Whose rule pays: one of the workspace's own by its name, else what offered the points. */
function RuleName({ award: { rule, base } }: { readonly award: AwardExplanation }) {
  const name = rule?.name;
  if (name) return <Trans>Rule “{name}”</Trans>;
  return base?.kind === 'offered' ? <Trans>What was offered for it</Trans> : <Trans>The usual points for it</Trans>;
}
