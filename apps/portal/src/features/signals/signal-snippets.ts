/** The call that tells a signal, ready to be pasted into a shell, and its answer. */
export function signalSnippets(origin: string, workspace: string) {
  const signal = {
    id: 'course-4711',
    kind: 'certification',
    member: { email: 'ana@example.com' },
    occurredAt: '2026-11-20T10:00:00Z',
  };
  const body = JSON.stringify({ source: 'academy', signals: [signal] }, null, 2);
  const answered = {
    results: [
      {
        status: 'recorded',
        id: 'course-4711',
        signalId: '0199f3c2-…',
        outcome: 'paid',
        statusPoints: 50,
        rewardPoints: 50,
        paysAgainAt: null,
      },
    ],
  };
  return {
    call: `curl ${origin}/signals/${workspace} \\
  -H "authorization: Bearer $ROSTRA_WORKSPACE_KEY" \\
  -H "content-type: application/json" \\
  -d '${body}'`,
    answer: JSON.stringify(answered, null, 2),
  };
}
