import { useLingui } from '@lingui/react/macro';
import type { ListCatalogueOutput } from '@rostra/shared/rewards/list-catalogue.contract';
import { Columns } from '../../../ui/layout/columns.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { RewardCard } from './reward-card.tsx';

type Group = ListCatalogueOutput['rows'][number]['group'];

/** What `CatalogueGroups` takes. */
export interface CatalogueGroupsProps {
  readonly catalogue: ListCatalogueOutput;
  readonly workspace: string;
}

const groups = ['now', 'near', 'later'] as const satisfies readonly Group[];

/** The rewards of one page in their groups: what can be had now, what lacks points only, the rest. A group without any is left out. */
export function CatalogueGroups({ catalogue, workspace }: CatalogueGroupsProps) {
  const words = useGroupWords();
  return groups.map((group) => {
    const rewards = catalogue.rows.filter((reward) => reward.group === group);
    if (rewards.length === 0) return null;
    const { title, hint } = words(group);
    return (
      <Section key={group} title={title} hint={hint}>
        <Columns as="ul">
          {rewards.map((reward) => (
            <RewardCard key={reward.id} reward={reward} workspace={workspace} />
          ))}
        </Columns>
      </Section>
    );
  });
}

function useGroupWords(): (group: Group) => { title: string; hint?: string } {
  const { t } = useLingui();
  return (group) => {
    switch (group) {
      case 'now':
        return { title: t`You can have these now` };
      case 'near':
        return { title: t`Only points are missing`, hint: t`The nearest first.` };
      case 'later':
        return { title: t`For later`, hint: t`A tier opens these, or more have to arrive.` };
    }
  };
}
