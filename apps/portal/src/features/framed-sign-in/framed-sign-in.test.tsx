import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../testing/expect-accessible.ts';
import { renderPortal } from '../../testing/render-portal.tsx';

const challenge = 'c'.repeat(43);
const code = 'd'.repeat(64);

/** The window with a frame behind it, or without. */
function openWindow({
  hasFrame = true,
  role = 'champion',
}: { hasFrame?: boolean; role?: 'champion' | 'manager' } = {}) {
  const frame = { closed: false, postMessage: vi.fn() };
  vi.stubGlobal('opener', hasFrame ? frame : null);
  const close = vi.spyOn(window, 'close').mockImplementation(() => {});
  const issuePopupCode = vi.fn(() => ({ code }));
  renderPortal({ path: `/w/acme/framed?c=${challenge}`, role, answers: { embed: { issuePopupCode } } });
  return { frame, close, issuePopupCode };
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the window that a frame opened', () => {
  it('hands the frame a code at our own origin alone, and closes', async () => {
    const { frame, close, issuePopupCode } = openWindow();
    expect(await screen.findByRole('heading', { name: 'You are signed in' })).toBeVisible();
    expect(issuePopupCode).toHaveBeenCalledWith(expect.objectContaining({ challenge }));
    expect(frame.postMessage).toHaveBeenCalledExactlyOnceWith({ type: 'rostra:popup-code', code }, location.origin);
    expect(close).toHaveBeenCalled();
    await expectAccessible(document.body);
  });

  it('asks for no code when nobody is there to take it, and says what to do', async () => {
    const { issuePopupCode } = openWindow({ hasFrame: false });
    expect(await screen.findByText(/press “Sign in” again/)).toBeVisible();
    expect(issuePopupCode).not.toHaveBeenCalled();
  });

  it('tells staff that frames are for champions', async () => {
    const { issuePopupCode, frame } = openWindow({ role: 'manager' });
    expect(await screen.findByText(/show the portal to champions only/)).toBeVisible();
    expect(issuePopupCode).not.toHaveBeenCalled();
    expect(frame.postMessage).not.toHaveBeenCalled();
  });
});
