/** Where a frame posts a proof, and the `aud` of every proof. */
export function exchangeUrl(publicUrl: string): string {
  return `${publicUrl}/embed/exchange`;
}

/** Where a host page loads the element from. */
export function scriptUrl(publicUrl: string): string {
  return `${publicUrl}/embed/rostra-portal.js`;
}
