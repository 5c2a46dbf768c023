import { expect, type Page } from '@playwright/test';

/** The link of the newest mail to an address whose subject holds these words, read in the development server's mailbox once it is there. */
export async function mailedLink(page: Page, email: string, subject: string): Promise<string> {
  const mail = page.getByRole('article').filter({ hasText: email }).filter({ hasText: subject }).first();
  const link = mail.getByRole('link').first();
  // Mails are sent by a job: the mailbox has this one soon, not at once.
  await expect(async () => {
    await page.goto('/dev/mailbox');
    await expect(link).toBeVisible({ timeout: 500 });
  }).toPass();
  return (await link.getAttribute('href')) ?? '';
}
