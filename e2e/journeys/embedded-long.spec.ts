import { expect, test } from '../fixtures.ts';
import { startHostSite } from '../steps/host-page.ts';
import { openRedeemDialog, typedNote } from '../steps/open-redeem-dialog.ts';

const HOURS = 8;
/** Just over the 80 % of a session's life at which it is renewed. */
const STEP_MS = 8 * 60_000 + 1_000;
const FAILURES = 10;
const FAIL_EACH = 5;

test('over eight hours with ten failed renewals nothing typed is lost and nothing reloads', async ({
  page,
  signInAs,
  portalUrl,
  hostPageUrl,
  console,
}) => {
  const site = await startHostSite({ portalUrl, hostPageUrl, admin: await signInAs('admin') });
  await page.clock.install();
  await page.goto(site.page());
  const { portal, note, isSameDocument } = await openRedeemDialog(page, portalUrl);

  let [renewals, failures] = [0, 0];
  await page.route('**/embed/exchange', async (route) => {
    const isToFail = failures < FAILURES && renewals === failures * FAIL_EACH + 1;
    if (isToFail) failures += 1;
    await (isToFail ? route.abort() : route.continue());
  });
  page.on('response', (response) => {
    if (response.url().endsWith('/embed/exchange') && response.ok()) renewals += 1;
  });
  console.allow(/ERR_FAILED|net::/);
  for (let passed = 0; passed < HOURS * 3_600_000; passed += STEP_MS) {
    const before = renewals;
    // A leap, so that what waits for the network does not wait for eight hours; a failed renewal is tried again after a second.
    await page.clock.fastForward(STEP_MS);
    await expect.poll(() => renewals, { intervals: [50] }).toBeGreaterThan(before);
  }
  expect(renewals).toBeGreaterThanOrEqual((HOURS * 3_600_000) / STEP_MS);
  expect(failures).toBe(FAILURES);
  expect(await isSameDocument()).toBe(true);
  await expect(note).toHaveValue(typedNote);
  await expect(portal.getByText('You are no longer connected')).toBeHidden();
  await site.close();
});
