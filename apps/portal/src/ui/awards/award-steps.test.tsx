import type { AwardExplanation } from '@rostra/shared/rules/award-explanation.schema';
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderUi } from '../../testing/render-ui.tsx';
import { AwardRefusalWords } from './award-refusal-words.tsx';
import { AwardSteps } from './award-steps.tsx';

function explained(parts: Partial<AwardExplanation> = {}): AwardExplanation {
  return {
    happenedAt: '2026-03-02T10:00:00.000Z',
    statusPoints: 150,
    rewardPoints: 150,
    rule: { id: null, name: null, version: 1 },
    base: { kind: 'fixed', statusPoints: 150, rewardPoints: 150, units: null, score: null, each: null },
    campaigns: [],
    streak: null,
    cuts: [],
    refusal: null,
    paysAgainAt: null,
    ...parts,
  };
}

describe('the steps of an award', () => {
  it('say how many units were paid for', () => {
    const base = { kind: 'per-unit', statusPoints: 150, rewardPoints: 150, units: 3, score: null, each: null } as const;
    renderUi(<AwardSteps award={explained({ base })} />);
    expect(screen.getByRole('rowheader', { name: /The usual points for it/ })).toHaveTextContent('for 3 units');
  });

  it('say which score was paid for, also where it was none', () => {
    const base = { kind: 'rubric', statusPoints: 0, rewardPoints: 0, units: null, score: 0, each: null } as const;
    renderUi(<AwardSteps award={explained({ base })} />);
    expect(screen.getByRole('rowheader', { name: /The usual points for it/ })).toHaveTextContent('for a score of 0');
  });

  it('tell what one unit or one point of the score is worth, where that was kept', () => {
    const each = { statusPoints: 50, rewardPoints: 20 };
    const byScore = { kind: 'rubric', statusPoints: 200, rewardPoints: 80, units: null, score: 4, each } as const;
    const { unmount } = renderUi(<AwardSteps award={explained({ base: byScore })} />);
    expect(screen.getByRole('rowheader', { name: /The usual points for it/ })).toHaveTextContent(
      'score 4 × 50 status and 20 reward points',
    );
    unmount();
    renderUi(<AwardSteps award={explained({ base: { ...byScore, kind: 'per-unit', units: 1, score: null } })} />);
    expect(screen.getByRole('rowheader', { name: /The usual points for it/ })).toHaveTextContent(
      '1 unit × 50 status and 20 reward points',
    );
  });

  it('add nothing to points that are always the same', () => {
    renderUi(<AwardSteps award={explained()} />);
    expect(screen.getByRole('rowheader', { name: 'The usual points for it' })).toBeVisible();
  });

  it('tell what a streak added in percent of a fraction', () => {
    const streak = { weeks: 4, basisPoints: 250, statusPoints: 3, rewardPoints: 3 };
    renderUi(<AwardSteps award={explained({ streak })} />);
    expect(screen.getByRole('rowheader', { name: /Streak of 4 weeks/ })).toHaveTextContent('+2.5%');
  });
});

describe('what paid nothing because of a limit', () => {
  it('pays again from a day that is still to come', () => {
    const award = explained({ refusal: 'limit-reached', paysAgainAt: '2026-04-02T00:00:00.000Z' });
    const { container } = renderUi(<AwardRefusalWords award={award} now={new Date('2026-04-01T00:00:00.000Z')} />);
    expect(container).toHaveTextContent(/^A limit is reached: it pays no points now, and again from April 2, 2026\.$/);
  });

  it('is told as past once that day is over', () => {
    const award = explained({ refusal: 'limit-reached', paysAgainAt: '2026-03-31T00:00:00.000Z' });
    const { container } = renderUi(<AwardRefusalWords award={award} now={new Date('2026-04-01T00:00:00.000Z')} />);
    expect(container).toHaveTextContent(
      /^A limit was reached then, so it paid no points; since March 31, 2026 it pays again\.$/,
    );
  });
});
