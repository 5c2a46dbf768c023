import { expect, test } from '../fixtures.ts';

test('the server says that it lives and is ready', async ({ request }) => {
  for (const path of ['/livez', '/readyz']) {
    const answer = await request.get(path);
    expect(answer.status()).toBe(200);
    expect(await answer.text()).toBe('ok');
  }
});

test('the sign-in page opens, for eyes and for screen readers', async ({ page, expectAccessible }) => {
  await page.goto('/w/demo/sign-in');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
});
