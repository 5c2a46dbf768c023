import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';

/**
 * What stands behind the hash sign of the address a page was opened with: browsers send that part to nobody. It stays while the page is being left for an
 * address that has none.
 */
export function useBroughtSecret(): string {
  const hash = useLocation({ select: (location) => location.hash });
  const [secret, setSecret] = useState(hash);
  if (hash === '' || hash === secret) return secret;
  setSecret(hash);
  return hash;
}
