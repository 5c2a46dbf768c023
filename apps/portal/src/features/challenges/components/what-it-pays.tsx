import { Trans } from '@lingui/react/macro';
import type { ViewChallengeOutput } from '@rostra/shared/challenges/view-challenge.contract';
import { AwardRefusalWords } from '../../../ui/awards/award-refusal-words.tsx';
import { PromisedPoints } from '../../../ui/awards/promised-points.tsx';
import { useCapWords } from '../../../ui/awards/use-cap-words.ts';
import { useEffectWords } from '../../../ui/awards/use-effect-words.ts';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Points } from '../../../ui/points/points.tsx';
import { Text } from '../../../ui/text/text.tsx';

type Award = ViewChallengeOutput['pays'][number];

/** What the challenge pays this champion now: the figure, the campaigns that raise it and until when, and limits that cut it. */
export function WhatItPays({ challenge }: { readonly challenge: ViewChallengeOutput }) {
  const { points, submission, isRepeatable } = challenge;
  // Done for good: what it would pay now concerns nobody.
  const pays = submission?.state === 'approved' && !isRepeatable ? [] : challenge.pays;
  const status = sum(pays, ({ statusPoints }) => statusPoints);
  const reward = sum(pays, ({ rewardPoints }) => rewardPoints);
  const hangsOnScore = pays.some((award) => award.hangsOnScore);
  const refused = pays.find(({ refusal }) => refusal === 'limit-reached');
  return (
    <>
      {pays.length === 0 ? (
        <Points value={points} size="hero" />
      ) : status === reward ? (
        <PromisedPoints value={status} size="hero" isAtMost={hangsOnScore} />
      ) : (
        <span>
          <PromisedPoints value={status} size="hero" unit="status" isAtMost={hangsOnScore} />{' '}
          <Points value={reward} size="title" unit="reward" />
        </span>
      )}
      {hangsOnScore ? (
        <Text>
          <Trans>How many depends on the score it is given.</Trans>
        </Text>
      ) : null}
      <Campaigns pays={pays} />
      {refused ? (
        <Notice tone="caution">
          <AwardRefusalWords award={refused} />
        </Notice>
      ) : (
        <Limits pays={pays} />
      )}
    </>
  );
}

/** Each campaign once, however many stages it raises. */
function Campaigns({ pays }: { readonly pays: readonly Award[] }) {
  const effectWords = useEffectWords();
  const campaigns = new Map(pays.flatMap((award) => award.campaigns.map((campaign) => [campaign.id, campaign])));
  return [...campaigns.values()].map(({ id, name, effect, lastDay }) => {
    const words = effectWords(effect);
    return (
      <Text key={id} tone="accent" weight="strong">
        {lastDay ? (
          <Trans>
            {words} until <DateText at={lastDay} form="long-day" />: {name}
          </Trans>
        ) : (
          <Trans>
            {words}: {name}
          </Trans>
        )}
      </Text>
    );
  });
}

/** Limits that leave only a part. */
function Limits({ pays }: { readonly pays: readonly Award[] }) {
  const capWords = useCapWords();
  const cuts = pays.flatMap((award) => award.cuts);
  const limits = [...new Set(cuts.map(capWords))].join('; ');
  if (limits === '') return null;
  return (
    <Text size={14} tone="soft">
      <Trans>Less than usual, because a limit is near: {limits}.</Trans>
    </Text>
  );
}

function sum(pays: readonly Award[], pick: (award: Award) => number): number {
  return pays.reduce((total, award) => total + pick(award), 0);
}
