import { expect, test } from 'vitest';
import { awardFacts, sourcesTelling } from './fact-catalogue.ts';

test('what a challenge tells is known of stages alone, what a signal tells of signals alone, and a score of both', () => {
  expect(sourcesTelling('source.score')).toEqual(['challenge-stage', 'signal']);
  expect(Object.keys(awardFacts).filter((fact) => sourcesTelling(fact).join() === 'challenge-stage')).toEqual([
    'challenge.kind',
    'challenge.title',
    'challenge.stagePosition',
  ]);
  expect(Object.keys(awardFacts).filter((fact) => sourcesTelling(fact).join() === 'signal')).toEqual([
    'source.units',
    'signal.type',
    'signal.nature',
  ]);
});

test('who did it, for whom they work, and when, is known whatever is paid for', () => {
  const everywhere = Object.keys(awardFacts).filter((fact) => sourcesTelling(fact).length === 4);
  expect(everywhere).toHaveLength(Object.keys(awardFacts).length - 7);
  expect(everywhere).toContain('member.tier');
  expect(everywhere).toContain('occurred.on');
});
