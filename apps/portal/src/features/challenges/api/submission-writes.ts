/** Writes to one challenge go one after the other, so that what was typed last is kept last and nothing overtakes a sending. */
export function submissionWrites(challengeId: string): { readonly id: string } {
  return { id: `submission:${challengeId}` };
}
