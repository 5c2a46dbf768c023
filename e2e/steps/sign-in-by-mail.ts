import { expect, type Page } from '@playwright/test';

/** Signs somebody of the demo in by the link in a mail, read in the development server's mailbox; gives the page at their first screen. */
export async function signInByMail(page: Page, email: string): Promise<Page> {
  // Only letters with a code: others may come to the same person meanwhile.
  const letters = page
    .getByRole('article')
    .filter({ hasText: email })
    .filter({ hasText: /\b\d{3}\s?\d{3}\b/ });
  await page.goto('/dev/mailbox');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const before = await letters.count();

  await page.goto('/w/demo/sign-in');
  await page.getByLabel('Your e-mail address').fill(email);
  await page.getByRole('button', { name: 'Mail me a link' }).click();
  await expect(page.getByRole('heading', { name: 'Look in your mailbox' })).toBeVisible();
  // Mails are sent by a job: the mailbox has this one soon, not at once.
  await expect(async () => {
    await page.goto('/dev/mailbox');
    await expect(letters).not.toHaveCount(before, { timeout: 500 });
  }).toPass();
  const address = (await letters.first().getByRole('link').getAttribute('href')) ?? '';

  await page.goto(address);
  await page.getByRole('button', { name: 'Sign in to Halden' }).click();
  await page.waitForURL((url) => !url.pathname.includes('/sign-in'));
  return page;
}
