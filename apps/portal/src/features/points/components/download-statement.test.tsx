import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type FileAnswers } from '../../../testing/answering-server.ts';
import { renderPortal } from '../../../testing/render-portal.tsx';
import { line, standing, statement } from '../testing/build-statement.ts';

/** What the browser was handed: jsdom itself keeps no downloads. */
function watchDownloads() {
  const kept: { name: string; bytes: Blob }[] = [];
  let last = new Blob();
  URL.createObjectURL = (bytes: Blob) => {
    last = bytes;
    return 'blob:statement';
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function keep(this: HTMLAnchorElement) {
    kept.push({ name: this.download, bytes: last });
  });
  return kept;
}
afterEach(() => vi.restoreAllMocks());

function open(files: FileAnswers) {
  return renderPortal({
    path: '/w/acme/points',
    role: 'champion',
    files,
    answers: { points: { standing: () => standing(), statement: () => statement([line(1)]) } },
  });
}

async function choose(user: ReturnType<typeof open>['user'], item: string) {
  await user.click(await screen.findByRole('button', { name: 'Download the statement' }));
  // Hidden or not: without a layout the menu cannot tell whether its button is in view.
  await user.click(await screen.findByRole('menuitem', { name: item, hidden: true }));
}

describe('downloading the statement', () => {
  it('keeps the file under the name the server gave it', async () => {
    const kept = watchDownloads();
    const headers = { 'content-disposition': 'attachment; filename=points-ana-ruiz-2026-03-10.csv' };
    const { user } = open({ '/statements/own/csv': () => new Response('recorded at', { headers }) });
    await choose(user, 'Table (CSV)');
    await waitFor(() => expect(kept).toHaveLength(1));
    expect(kept[0]).toMatchObject({ name: 'points-ana-ruiz-2026-03-10.csv' });
    expect(await kept[0]!.bytes.text()).toBe('recorded at');
  });

  it('says why it was refused', async () => {
    const kept = watchDownloads();
    const refusal = { error: { code: 'statement-too-long', details: { linesMax: 2000 }, fields: [], requestId: 'x' } };
    const { user } = open({ '/statements/own/pdf': () => Response.json(refusal, { status: 409 }) });
    await choose(user, 'To print (PDF)');
    expect(await screen.findByText(/more than 2000 lines, too many for paper/)).toBeVisible();
    expect(kept).toEqual([]);
  });
});
