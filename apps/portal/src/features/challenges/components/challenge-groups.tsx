import { useLingui } from '@lingui/react/macro';
import type { ListOpenChallengesOutput } from '@rostra/shared/challenges/list-open-challenges.contract';
import { Columns } from '../../../ui/layout/columns.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { ChallengeCard } from './challenge-card.tsx';

type Group = ListOpenChallengesOutput['rows'][number]['group'];

/** What `ChallengeGroups` takes. */
export interface ChallengeGroupsProps {
  readonly challenges: ListOpenChallengesOutput['rows'];
  readonly workspace: string;
}

const groups = ['under-way', 'open', 'later', 'done'] as const satisfies readonly Group[];

/** The challenges of one page in their groups. A group without any is left out. */
export function ChallengeGroups({ challenges, workspace }: ChallengeGroupsProps) {
  const words = useGroupWords();
  return groups.map((group) => {
    const members = challenges.filter((challenge) => challenge.group === group);
    if (members.length === 0) return null;
    const { title, hint } = words(group);
    return (
      <Section key={group} title={title} hint={hint}>
        <Columns as="ul">
          {members.map((challenge) => (
            <ChallengeCard key={challenge.id} challenge={challenge} workspace={workspace} />
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
      case 'under-way':
        return { title: t`Under way` };
      case 'open':
        return { title: t`Open to you` };
      case 'later':
        return { title: t`For later`, hint: t`A tier or a date opens these.` };
      case 'done':
        return { title: t`Done` };
    }
  };
}
