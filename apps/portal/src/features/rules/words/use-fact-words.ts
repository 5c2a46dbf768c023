import { useLingui } from '@lingui/react/macro';

/** A fact in words: its name in a list, and as it stands in a sentence. */
export interface FactWords {
  readonly label: string;
  readonly phrase: string;
}

/** Gives the words for a fact; one this build does not know is told by its own name. */
export function useFactWords(): (fact: string) => FactWords {
  const { t } = useLingui();
  const words: Readonly<Record<string, FactWords>> = {
    'account.name': { label: t`Account`, phrase: t`the account` },
    'account.segment': { label: t`Account’s segment`, phrase: t`the account’s segment` },
    'account.region': { label: t`Account’s region`, phrase: t`the account’s region` },
    'member.tier': { label: t`Champion’s tier`, phrase: t`the champion’s tier` },
    'member.title': { label: t`Champion’s job title`, phrase: t`the champion’s job title` },
    'member.daysSinceJoined': { label: t`Days since joining`, phrase: t`the number of days since joining` },
    'challenge.kind': { label: t`Kind of challenge`, phrase: t`the kind of challenge` },
    'challenge.title': { label: t`Title of the challenge`, phrase: t`the challenge’s title` },
    'challenge.stagePosition': { label: t`Number of the stage`, phrase: t`the stage’s number` },
    'source.kind': { label: t`What it is for`, phrase: t`what it is for` },
    'source.points': { label: t`Points offered`, phrase: t`the points offered` },
    'source.units': { label: t`Number of units`, phrase: t`the number of units` },
    'source.score': { label: t`Score`, phrase: t`the score` },
    'signal.type': { label: t`Signal`, phrase: t`the signal` },
    'signal.nature': { label: t`What the signal tells`, phrase: t`what the signal tells` },
    'occurred.on': { label: t`Day it happened`, phrase: t`the day it happened` },
    'occurred.weekday': { label: t`Weekday it happened`, phrase: t`the weekday` },
  };
  return (fact) => words[fact] ?? { label: fact, phrase: fact };
}
