const windowMs = 1000;

/**
 * A gate that lets at most `max` calls through within any one second: it answers true and counts the call, or answers false and
 * does not, so that a flood cannot keep the gate shut after it ends.
 */
export function createRateLimit(max: number): () => boolean {
  const passedAt: number[] = [];
  return () => {
    const now = performance.now();
    while (passedAt[0] !== undefined && now - passedAt[0] >= windowMs) passedAt.shift();
    if (passedAt.length >= max) return false;
    passedAt.push(now);
    return true;
  };
}
