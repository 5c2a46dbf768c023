import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderPortal } from '../../../testing/render-portal.tsx';
import { tierOutlook, tierStep } from '../testing/build-tier.ts';

const memberId = '0190a000-0000-7000-8000-000000000001';
const standing = {
  tier: 'silver' as const,
  statusPoints: 1_240,
  windowMonths: 12,
  benefits: [],
  next: null,
  keptUntil: null,
  graceEndsAt: null,
  available: 0,
  held: 0,
  owed: 0,
  nextExpiry: null,
};

it('tells staff what keeps a champion’s tier, and every step with its reason', async () => {
  const member = { id: memberId, name: 'Ana Ruiz', accountName: null, mergedInto: null };
  const { container } = renderPortal({
    path: `/w/acme/staff/champions/${memberId}/points`,
    answers: {
      points: {
        standingOf: () => ({ ...standing, member }),
        statementOf: () => ({ rows: [], total: 0, page: 1, pageSize: 25 }),
      },
      tiers: {
        of: () => ({ ...tierOutlook(), member }),
        historyOf: () => ({ rows: [tierStep()], total: 1, page: 1, pageSize: 10 }),
      },
    },
  });
  const section = await screen.findByRole('region', { name: 'Tier' });
  await screen.findByText('Silver reached');
  const words = section.textContent?.replaceAll(/\s+/g, ' ');
  expect(words).toContain(
    'Silver is kept until May 3, 2027. 240 status points more by then keep it until May 3, 2028.',
  );
  expect(words).toContain('With 1,010 status points that counted');
  await expectAccessible(container);
});
