import { useEffect, useState } from 'react';

/** Whether this many milliseconds have passed since `since` (any value; a change starts over). */
export function useMoment(milliseconds: number, since: unknown): boolean {
  const [passedSince, setPassedSince] = useState<{ readonly since: unknown }>();
  useEffect(() => {
    const timer = setTimeout(() => setPassedSince({ since }), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds, since]);
  return passedSince !== undefined && passedSince.since === since;
}
