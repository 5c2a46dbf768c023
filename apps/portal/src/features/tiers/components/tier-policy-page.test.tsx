import type { GetTierPolicyOutput } from '@rostra/shared/tiers/get-tier-policy.contract';
import type { TierPolicyDraftOutput } from '@rostra/shared/tiers/tier-policy.schema';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderPortal } from '../../../testing/render-portal.tsx';
import { houseTerms, tierDraft, tierPolicy } from '../testing/build-tier.ts';

/** A server with one draft at most that answers as the real one does. */
function open(start: Partial<GetTierPolicyOutput> = {}) {
  let policy = tierPolicy(start);
  const saved: unknown[] = [];
  const view = renderPortal({
    path: '/w/acme/staff/settings/tiers',
    answers: {
      tiers: {
        policy: () => policy,
        policies: () => ({ rows: [], total: 0, page: 1, pageSize: 10 }),
        previewPeople: ({ outcome }) => ({
          rows:
            outcome === 'rise'
              ? []
              : [
                  {
                    memberId: '0190a000-0000-7000-8000-000000000701',
                    name: 'Bo Berg',
                    accountName: 'Northwind',
                    outcome: 'notice',
                    from: 'gold',
                    to: 'gold',
                    statusPoints: 1_900,
                    graceEndsAt: '2026-12-20T09:00:00.000Z',
                  },
                ],
          total: outcome === 'rise' ? 0 : 1,
          page: 1,
          pageSize: 25,
        }),
        saveDraft: ({ revision, falls, note, kind, windowMonths, thresholds, keptMonths, graceDays }) => {
          const terms = { kind, windowMonths, thresholds, keptMonths, graceDays };
          saved.push({ revision, falls, note, ...terms });
          const problems = terms.thresholds.silver <= terms.thresholds.bronze;
          const draft: TierPolicyDraftOutput = tierDraft({
            revision: revision + 1,
            terms,
            falls,
            note,
            problems: problems ? [{ path: 'thresholds.silver', message: 'not-ascending' }] : [],
          });
          policy = { ...policy, draft };
          return draft;
        },
        preview: () => {
          const draft = tierDraft({ ...policy.draft, preview: { ...workedOut } });
          policy = { ...policy, draft };
          return draft;
        },
        publish: () => {
          const current = { ...policy.current, version: 1, terms: policy.draft?.terms ?? houseTerms };
          policy = { ...policy, current, draft: null, replacement: { handled: 3, total: 68, finishedAt: null } };
          return current;
        },
        discardDraft: () => {
          policy = { ...policy, draft: null };
          return { version: 1 };
        },
        setBenefits: ({ benefits }) => {
          policy = { ...policy, benefits };
          return benefits;
        },
      },
    },
  });
  return { ...view, saved };
}

const workedOut = {
  startedAt: '2026-11-20T09:00:00.000Z',
  finishedAt: '2026-11-20T09:00:01.000Z',
  handled: 68,
  total: 68,
  moves: [
    { outcome: 'rise' as const, from: 'none' as const, to: 'bronze' as const, count: 4 },
    { outcome: 'notice' as const, from: 'gold' as const, to: 'gold' as const, count: 1 },
    { outcome: 'stay' as const, from: 'none' as const, to: 'none' as const, count: 63 },
  ],
};
const plain = (element: HTMLElement) => element.textContent?.replaceAll(/\s+/g, ' ');

describe('the tier settings', () => {
  it('say what is in force in numbers and words', async () => {
    const { container } = open();
    const inForce = await screen.findByRole('region', { name: 'In force' });
    expect(plain(inForce)).toContain('Bronze250 status pointsSilver1,000 status pointsGold2,500 status points');
    expect(plain(inForce)).toContain('Status points of the last 12 months count. Kept for 12 months at least,');
    expect(plain(inForce)).toContain('The terms every program starts with.');
    await expectAccessible(container);
  });

  it('lead a change from the draft over what it does to everybody into force', async () => {
    const { user, saved } = open();
    await user.click(await screen.findByRole('button', { name: 'Change the tiers' }));
    const gold = screen.getByRole('textbox', { name: /^Gold from/ });
    await user.clear(gold);
    await user.type(gold, '2,000');
    await user.click(screen.getByRole('button', { name: 'Save draft' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]).toMatchObject({ revision: 0, thresholds: { bronze: 250, silver: 1_000, gold: 2_000 } });

    await user.click(await screen.findByRole('button', { name: 'Work it out' }));
    const preview = await screen.findByRole('region', { name: 'What it does to everybody' });
    await waitFor(() =>
      expect(plain(preview)).toContain('4 rise, nobody falls, 1 gets a notice; 68 champions in all.'),
    );
    expect(plain(await screen.findByRole('row', { name: /Bo Berg/ }))).toContain('Gold, until Dec 20');

    await user.click(screen.getByRole('button', { name: 'Put in force' }));
    const dialog = screen.getByRole('dialog', { name: 'Put these tiers in force?' });
    expect(plain(dialog)).toContain('One champion is told by mail that their tier ends or is about to.');
    await user.click(within(dialog).getByRole('button', { name: 'Put in force' }));
    expect(await screen.findByText(/Everybody is being placed by these terms: 3 of 68 champions so far/)).toBeVisible();
    expect(screen.queryByRole('region', { name: 'The change' })).not.toBeInTheDocument();
  });

  it('say at the field what keeps a draft from being put in force, and why it cannot be worked out', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Change the tiers' }));
    const silver = screen.getByRole('textbox', { name: /^Silver from/ });
    await user.clear(silver);
    await user.type(silver, '100');
    await user.click(screen.getByRole('button', { name: 'Save draft' }));
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: /^Silver from/ })).toHaveAccessibleDescription(
        expect.stringContaining('Each tier needs more points than the one below it.'),
      ),
    );
    expect(screen.getByRole('button', { name: 'Work it out' })).toHaveAccessibleDescription(
      'Some fields need correcting first.',
    );
  });

  it('ask for no window where points count for a lifetime, and tell champions so', async () => {
    const { user } = open({ draft: tierDraft() });
    const change = await screen.findByRole('region', { name: 'The change' });
    expect(within(change).getByRole('textbox', { name: /How far back/ })).toBeVisible();
    await user.click(within(change).getByRole('radio', { name: 'All ever earned' }));
    expect(within(change).queryByRole('textbox', { name: /How far back/ })).not.toBeInTheDocument();
    expect(plain(screen.getByRole('complementary', { name: 'What champions will read' }))).toContain(
      'Every status point you ever earned counts, for good.',
    );
    expect(screen.getByRole('button', { name: 'Work it out' })).toHaveAccessibleDescription('Save your changes first.');
  });

  it('throw a draft away after asking', async () => {
    const { user } = open({ draft: tierDraft() });
    await user.click(await screen.findByRole('button', { name: 'Throw away' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Throw away' }));
    expect(await screen.findByRole('button', { name: 'Change the tiers' })).toBeVisible();
  });

  it('keep what each tier brings, a line each', async () => {
    const { user } = open();
    const gold = await screen.findByRole('textbox', { name: 'Gold' });
    await user.type(gold, '{Enter}A direct line{Enter}{Enter}');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Saved. Champions see it now.')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Gold' })).toHaveValue('Founder dinner\nA direct line');
    expect(screen.queryByRole('button', { name: 'Save' })).not.toBeInTheDocument();
  });
});
