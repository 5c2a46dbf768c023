/** A browser of a test: follows redirects one by one and keeps cookies per host, as browsers do. */
export interface TestBrowser {
  /**
   * Visits an address and follows redirects until `stop` says that the next address is not to be visited, or nothing leads on.
   *
   * @returns the address that was not visited, or the last one that was
   */
  visit(address: string, stop?: (next: URL) => boolean): Promise<URL>;
  /** The cookies it would send to this address, as a header. */
  cookiesFor(address: string): string;
}

const HOPS_MAX = 12;

/** Opens one. `at` tells where a host of the outside world really is: the app serves on a free port, not at its public address. */
export function openBrowser(at: Readonly<Record<string, string>> = {}): TestBrowser {
  const jars = new Map<string, Map<string, string>>();
  const jarOf = (url: URL) => jars.get(url.host) ?? jars.set(url.host, new Map()).get(url.host)!;
  const cookies = (url: URL) => [...jarOf(url)].map(([name, value]) => `${name}=${value}`).join('; ');

  async function step(url: URL): Promise<string | null> {
    const real = new URL(`${url.pathname}${url.search}`, at[url.origin] ?? url.origin);
    const answer = await fetch(real, {
      redirect: 'manual',
      headers: { cookie: cookies(url), host: url.host, accept: 'text/html', 'sec-fetch-dest': 'document' },
    });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = '', ...rest] = line.split('; ');
      const [name = '', ...value] = pair.split('=');
      const isGone = rest.some((part) => /^expires=Thu, 01 Jan 1970/i.test(part) || part === 'Max-Age=0');
      if (isGone) jarOf(url).delete(name);
      else jarOf(url).set(name, value.join('='));
    }
    await answer.arrayBuffer();
    return answer.headers.get('location');
  }

  return {
    cookiesFor: (address) => cookies(new URL(address)),
    async visit(address, stop = () => false) {
      let url = new URL(address);
      for (let hop = 0; hop < HOPS_MAX; hop += 1) {
        const next = await step(url);
        if (next === null) return url;
        url = new URL(next, url);
        if (stop(url)) return url;
      }
      throw new Error(`redirects do not end: ${url.href}`);
    },
  };
}
