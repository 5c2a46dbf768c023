import { expect, test } from '../fixtures.ts';
import { startHostSite } from '../steps/host-page.ts';
import { openRedeemDialog, typedNote } from '../steps/open-redeem-dialog.ts';

// What is sent while a frame has no session waits ten seconds for one, twice here.
test.describe.configure({ timeout: 90_000 });

// Whatever happens, the journeys that follow find it on.
test.afterEach(async ({ signInAs }) => {
  const admin = await signInAs('admin');
  await admin.goto('/w/demo/staff/settings/embed');
  const turn = admin.getByRole('button', { name: /^Turn (on|off)$/ });
  await expect(turn).toBeVisible();
  if ((await turn.innerText()) === 'Turn on') await turn.click();
  await expect(admin.getByRole('button', { name: 'Turn off' })).toBeVisible();
});

test('an administrator turns embedding off: the next step in an open frame is refused and says why; on again, it goes on without a reload', async ({
  page,
  signInAs,
  portalUrl,
  hostPageUrl,
  console,
  expectAccessible,
}) => {
  console.allow(/401 \(Unauthorized\)|403 \(Forbidden\)/);
  const admin = await signInAs('admin');
  const site = await startHostSite({ portalUrl, hostPageUrl, admin });
  await page.goto(site.page());
  const { portal, note, isSameDocument } = await openRedeemDialog(page, portalUrl);

  await admin.getByRole('button', { name: 'Turn off' }).click();
  await admin.getByRole('dialog').getByRole('button', { name: 'Turn off' }).click();
  await expect(admin.getByRole('button', { name: 'Turn on' })).toBeVisible();
  const answers: number[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/trpc/')) answers.push(response.status());
  });
  await portal.getByRole('dialog').getByRole('button', { name: 'Redeem', exact: true }).click();
  // Ten seconds later: what was sent waits so long for a session.
  await expect(portal.getByRole('dialog').getByText(/paused on this page, so nothing was sent/)).toBeAttached({
    timeout: 20_000,
  });
  await expect(portal.getByText('The program is paused on this page', { exact: true })).toBeAttached();
  expect(answers.filter((status) => status < 400)).toEqual([]);
  await expect(note).toHaveValue(typedNote);
  await expectAccessible(page, 'rostra-portal');

  await admin.getByRole('button', { name: 'Turn on' }).click();
  await expect(admin.getByRole('button', { name: 'Turn off' })).toBeVisible();
  await portal.getByRole('button', { name: 'Not now' }).click();
  await portal.getByRole('button', { name: 'Connect again' }).click();
  await expect(portal.getByText('The program is paused on this page', { exact: true })).toBeHidden();
  await portal.getByRole('link', { name: 'Challenges' }).first().click();
  await expect(portal.getByRole('heading', { level: 1, name: 'Challenges' })).toBeVisible();
  expect(await isSameDocument()).toBe(true);
  await site.close();
});
