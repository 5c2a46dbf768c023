import { Plural, Trans } from '@lingui/react/macro';
import { AwardRefusalWords } from '../../../ui/awards/award-refusal-words.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { useTierName } from '../../../ui/points/use-tier-name.ts';
import type { ModerationAct } from '../moderation-act.ts';

/** What was just done, above what comes next: it stays until the next answer. */
export function ActNotice({ act }: { readonly act: ModerationAct }) {
  const tierName = useTierName();
  const { item, outcome } = act;
  const name = item.champion.name;
  const title = item.challenge.title;
  if (outcome.state === 'declined') {
    return (
      <Notice>
        <Trans>
          Declined: {name}, {title}. Your reason is on its way.
        </Trans>
      </Notice>
    );
  }
  if (outcome.state === 'changes-requested') {
    return (
      <Notice>
        <Trans>
          Changes asked for: {name}, {title}. It comes back here once it is sent again.
        </Trans>
      </Notice>
    );
  }
  const tier = outcome.rise ? tierName(outcome.rise.to) : null;
  return (
    <Notice tone="good">
      <Trans>
        Approved: {name}, {title}.
      </Trans>{' '}
      {outcome.award?.refusal ? (
        <AwardRefusalWords award={outcome.award} />
      ) : (
        <Plural
          value={outcome.pointsAwarded}
          _0="It pays no points."
          one="# point awarded."
          other="# points awarded."
        />
      )}{' '}
      {tier ? (
        <Trans>
          {name} is {tier} now.
        </Trans>
      ) : null}
    </Notice>
  );
}
