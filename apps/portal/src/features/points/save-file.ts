import { startDownload } from '../../lib/start-download.ts';
import type { FetchedFile } from './api/fetch-statement.ts';

/** Hands a fetched file to the browser, which keeps it where its person keeps downloads. */
export function saveFile({ name, bytes }: FetchedFile): void {
  const address = URL.createObjectURL(bytes);
  startDownload(address, name);
  // The click only begins the download; the address has to outlive it.
  setTimeout(() => URL.revokeObjectURL(address), ADDRESS_LIVES_MS);
}

const ADDRESS_LIVES_MS = 60_000;
