import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';

/** What a server that is asked for the proof answers: a code is mailed, and any code is right. */
export const provenByCode = {
  startProof: () => ({ way: 'code', attemptId: '0190a000-0000-7000-8000-0000000000aa', mailbox: null }) as const,
  proveByCode: () => null,
};

/** Answers the question who one is with the mailed code. */
export async function proveItIsYou(user: UserEvent): Promise<void> {
  const question = await screen.findByRole('dialog', { name: 'Confirm that it is you' });
  await user.click(within(question).getByRole('button', { name: 'Go on' }));
  await user.type(await within(question).findByLabelText('Code from the mail'), '123456');
  await user.click(within(question).getByRole('button', { name: 'Confirm' }));
}
