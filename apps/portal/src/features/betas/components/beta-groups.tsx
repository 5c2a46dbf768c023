import { useLingui } from '@lingui/react/macro';
import type { OfferedBeta } from '@rostra/shared/betas/offered-beta.schema';
import { Columns } from '../../../ui/layout/columns.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { BetaCard } from './beta-card.tsx';

/** What `BetaGroups` takes. */
export interface BetaGroupsProps {
  readonly workspace: string;
  readonly betas: readonly OfferedBeta[];
}

/** Betas by how they stand to the champion, in the order the server gave; what has a seat free before what has a line. */
export function BetaGroups({ workspace, betas }: BetaGroupsProps) {
  const { t } = useLingui();
  const withAnswer = (answer: OfferedBeta['joining']['answer']) =>
    betas.filter((beta) => !beta.own && beta.joining.answer === answer);
  const groups = [
    { key: 'own', title: t`Yours`, betas: betas.filter((beta) => beta.own !== null) },
    { key: 'open', title: t`Open to you`, betas: [...withAnswer('seat'), ...withAnswer('waitlist')] },
    { key: 'later', title: t`Not yet`, betas: betas.filter((beta) => !beta.own && !isJoinable(beta)) },
  ];
  return groups
    .filter((group) => group.betas.length > 0)
    .map((group) => (
      <Section key={group.key} title={group.title}>
        <Columns as="ul" min={280}>
          {group.betas.map((beta) => (
            <BetaCard key={beta.id} workspace={workspace} beta={beta} />
          ))}
        </Columns>
      </Section>
    ));
}

function isJoinable({ joining }: OfferedBeta): boolean {
  return joining.answer === 'seat' || joining.answer === 'waitlist';
}
