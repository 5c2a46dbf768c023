import type { GetTierOutput } from '@rostra/shared/tiers/get-tier.contract';
import type { TierStepOutput } from '@rostra/shared/tiers/list-tier-history.contract';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderPortal } from '../../../testing/render-portal.tsx';
import { tierOutlook, tierStep } from '../testing/build-tier.ts';

function open(tier: GetTierOutput, steps: readonly TierStepOutput[] = []) {
  return renderPortal({
    path: '/w/acme/tier',
    role: 'champion',
    answers: {
      tiers: {
        mine: () => tier,
        history: () => ({ rows: [...steps], total: steps.length, page: 1, pageSize: 10 }),
      },
    },
  });
}
const said = async (name: string) =>
  (await screen.findByRole('region', { name })).textContent?.replaceAll(/\s+/g, ' ') ?? '';

describe('the tier page', () => {
  it('says where I stand, until when it is mine, and what keeps it another year', async () => {
    const { container } = open(tierOutlook());
    const words = await said('Where you stand');
    expect(words).toContain('Silver');
    expect(words).toContain('since May 3, 2026');
    expect(words).toContain('1,240 status points');
    expect(words).toContain('Silver is yours until May 3, 2027, even if you earn nothing more.');
    expect(words).toContain('240 status points more by then keep it until May 3, 2028.');
    expect(words).toContain('1,260 more status points and you are Gold, at once.');
    expect(words).toContain('On December 30, 2026, 100 points will be 12 months old and no longer count.');
    await expectAccessible(container);
  });

  it('says so when enough is earned already, and at the top', async () => {
    const tier = tierOutlook();
    open(
      tierOutlook({
        tier: 'gold',
        next: null,
        leaving: null,
        keeping: tier.keeping && { ...tier.keeping, missing: 0 },
      }),
    );
    const words = await said('Where you stand');
    expect(words).toContain('Enough of your points still count by then: it stays until May 3, 2028.');
    expect(words).toContain('The highest tier is yours.');
  });

  it('in the grace names the day, what is missing, and what comes after', async () => {
    const tier = tierOutlook();
    open(
      tierOutlook({ keeping: tier.keeping && { ...tier.keeping, isGrace: true, until: '2027-06-02T00:00:00.000Z' } }),
    );
    const words = await said('Where you stand');
    expect(words).toContain('Silver ends on June 2, 2027.');
    expect(words).toContain('240 status points more by then keep it until May 3, 2028.');
    expect(words).toContain('Without them you go on as Bronze; what you can spend stays as it is.');
  });

  it('in the grace says what is enough now, where older points stop counting before its end', async () => {
    const tier = tierOutlook();
    open(tierOutlook({ keeping: tier.keeping && { ...tier.keeping, isGrace: true, missingNow: 90 } }));
    expect(await said('Where you stand')).toContain(
      '90 status points more keep it until May 3, 2028. Earned only at the end it takes 240, because older ones stop counting before.',
    );
  });

  it('before the first tier shows the way and promises nothing', async () => {
    const next = { tier: 'bronze' as const, threshold: 250, missing: 250, progress: 0 };
    open(tierOutlook({ tier: 'none', statusPoints: 0, since: null, next, keeping: null, leaving: null }));
    const words = await said('Where you stand');
    expect(words).toContain('No tier yet');
    expect(words).toContain('250 more status points and you are Bronze, at once.');
    expect(await screen.findByText(/Your way begins with the first points you earn/)).toBeVisible();
  });

  it('shows what each tier takes and brings, and which is mine', async () => {
    open(tierOutlook());
    const rungs = within(await screen.findByRole('region', { name: 'What each tier brings' })).getAllByRole('listitem');
    const text = rungs.map((rung) => rung.textContent?.replaceAll(/\s+/g, ' '));
    expect(text[0]).toContain('BronzePassedfrom 250 status pointsBronze betas');
    expect(text.find((line) => line?.startsWith('Silver'))).toContain('Yours');
    expect(text.find((line) => line?.startsWith('Gold'))).toContain('1,260 more');
  });

  it('tells every step with its reason, the latest first', async () => {
    open(tierOutlook(), [
      tierStep({
        id: '0190a000-0000-7000-8000-000000000905',
        reason: 'fall',
        from: 'gold',
        to: 'silver',
        statusPoints: 90,
      }),
      tierStep({ id: '0190a000-0000-7000-8000-000000000904', reason: 'grace', from: 'gold', to: 'gold' }),
      tierStep({ id: '0190a000-0000-7000-8000-000000000903', reason: 'renewal', from: 'gold', to: 'gold' }),
      tierStep({ id: '0190a000-0000-7000-8000-000000000902', reason: 'policy', from: 'silver', to: 'gold' }),
      tierStep(),
    ]);
    await screen.findByText('Gold was about to end');
    const words = await said('How you came here');
    const order = [
      'Silver from then on',
      'The days to keep it were over, and 90 status points counted',
      'Gold was about to end',
      'Gold, kept for another term',
      'Gold reached',
      'The program changed its tiers',
      'Silver reached',
      'With 1,010 status points that counted',
    ].map((part) => words.indexOf(part));
    expect(order).toEqual(order.toSorted((left, right) => left - right));
    expect(Math.min(...order)).toBeGreaterThan(-1);
  });

  it('leads from the status points to the lines they add up from, and from a rise to the line that brought it', async () => {
    const postingId = '0190a000-0000-7000-8000-000000000990';
    const id = '0190a000-0000-7000-8000-000000000902';
    open(tierOutlook(), [tierStep({ id, reason: 'renewal' }), tierStep({ postingId })]);
    const brought = await screen.findAllByRole('link', { name: 'What brought it' });
    expect(brought.map((link) => link.getAttribute('href'))).toEqual([`/w/acme/points?why=${postingId}`]);
    expect(screen.getByRole('link', { name: 'What they add up from' })).toHaveAttribute(
      'href',
      '/w/acme/points?kind=status#statement',
    );
  });

  it('explains the rules from the terms in force', async () => {
    open(tierOutlook({ policy: { ...tierOutlook().policy, kind: 'lifetime', graceDays: 45 } }));
    const words = await said('How tiers work');
    expect(words).toContain('Every status point you ever earned counts, for good.');
    expect(words).toContain('45 days to earn what is missing');
  });
});
