import { describe, expect, it } from 'vitest';
import { noOwnWords } from '@rostra/shared/workspace/house-words';
import type { Reader } from '@rostra/shared/workspace/reader';
import { tierMail, type TierNews } from './tier-mail.ts';

const english: Reader = { language: 'en', locale: 'en', words: noOwnWords };
const german: Reader = { language: 'de', locale: 'de-DE', words: noOwnWords };

const write = (news: TierNews, reader = english) =>
  tierMail({
    to: 'ana@acme.example',
    name: 'Ana',
    workspaceName: 'Acme & Söhne',
    reader,
    timeZone: 'Europe/Berlin',
    link: 'https://rostra.example/w/acme/tier',
    news,
  });

const notice: TierNews = {
  kind: 'notice',
  tier: 'gold',
  graceEndsAt: new Date('2027-06-02T23:30:00Z'),
  missing: 240,
  missingNow: 240,
  renewedUntil: new Date('2028-05-03T10:00:00Z'),
  fallsTo: 'silver',
};

describe('a notice that a tier ends', () => {
  it('names the day in the zone of the workspace, what keeps it, and what comes after', () => {
    const { subject, text } = write(notice);
    expect(subject).toBe('Gold is yours until Thursday, June 3, 2027 (Acme & Söhne)');
    expect(text).toContain(
      '240 status points more by then keep Gold until Wednesday, May 3, 2028. Otherwise you go on as Silver.',
    );
    expect(text).toContain('https://rostra.example/w/acme/tier');
  });

  it('says what is enough now where older points stop counting before the end', () => {
    expect(write({ ...notice, missingNow: 1 }).text).toContain(
      '1 status point more keeps Gold until Wednesday, May 3, 2028; earned only at the end it takes 240, because older ones stop counting before.',
    );
  });

  it('says that no tier comes after Bronze', () => {
    expect(write({ ...notice, tier: 'bronze', fallsTo: 'none' }).text).toContain('Otherwise you go on without a tier.');
  });

  it('speaks in the workspace’s own words, and leaves what is filled in alone', () => {
    const tiers = { bronze: 'Gold', silver: 'Bronze', gold: 'Silver' };
    const { text } = write(notice, { ...english, words: { points: { one: 'Kudo', other: 'Kudos' }, tiers } });
    expect(text).toContain('status Kudos');
    expect(text).not.toMatch(/points/i);
    expect(text).toContain(`needs, so it ends on`);
    expect(text).toContain(tiers[notice.kind === 'notice' && notice.tier !== 'none' ? notice.tier : 'gold']);
  });

  it('speaks German, with the days and numbers of its country', () => {
    const { subject, text, html } = write({ ...notice, missing: 1_240, missingNow: 240 }, german);
    expect(subject).toBe('Gold gilt für Sie bis Donnerstag, 3. Juni 2027 (Acme & Söhne)');
    expect(text).toContain('Guten Tag Ana,');
    expect(text).toContain('Mit 240 weiteren Statuspunkten behalten Sie Gold bis Mittwoch, 3. Mai 2028.');
    expect(text).toContain(
      'sind es 1.240, weil ältere vorher nicht mehr zählen. Sonst geht es für Sie mit Silber weiter.',
    );
    expect(html).toContain('lang="de-DE"');
    const kudos = { points: { one: 'Stern', other: 'Sterne' }, tiers: null };
    expect(write(notice, { ...german, words: kudos }).text).toContain('Mit 240 weiteren Status-Sternen bis dahin');
  });

  it('is as safe as HTML', () => {
    expect(write({ ...notice }).html).not.toContain('<script>');
    const html = tierMail({
      to: 'a@b.example',
      name: '<script>',
      workspaceName: 'A',
      reader: english,
      timeZone: 'UTC',
      link: 'https://a.example/?a&b',
      news: notice,
    }).html;
    expect(html).toContain('&lt;script&gt;');
    expect(html).toContain('https://a.example/?a&amp;b');
  });
});

describe('a fall', () => {
  it('says why, what the tier is now, and what brings the old one back', () => {
    const { subject, text } = write({ kind: 'fall', from: 'gold', to: 'silver', isByPolicy: false, missing: 1_200 });
    expect(subject).toBe('You are Silver now (Acme & Söhne)');
    expect(text).toContain('the days to keep Gold are over. You are Silver now.');
    expect(text).toContain('1,200 status points more bring you back to Gold, at once.');
  });

  it('by a change of policy says so, and ends without a tier below Bronze', () => {
    const { subject, text } = write({ kind: 'fall', from: 'bronze', to: 'none', isByPolicy: true, missing: 1 });
    expect(subject).toBe('Your tier has ended (Acme & Söhne)');
    expect(text).toContain('the tiers of this program have changed');
    expect(text).toContain('1 status point more brings you back to Bronze');
  });
});
