/**
 * Whether text is a link to a page on the web: http or https, a host with a dot, no space. A pattern, because `URL` belongs to the
 * platform and not to the language. No user info: it serves to disguise hosts.
 */
export function isWebLink(url: string): boolean {
  return /^https?:\/\/[^\s/?#@\\]+\.[^\s/?#@\\.]{2,}(?:[/?#]\S*)?$/i.test(url.trim());
}
