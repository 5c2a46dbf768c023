import type { CurrentSessionOutput } from '@rostra/shared/identity/current-session.contract';
import { createMemoryHistory } from '@tanstack/react-router';
import { render, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { createPortalRouter, type PortalRouter } from '../app/create-portal-router.ts';
import { PortalApp } from '../app/portal-app.tsx';
import { createApiClient } from '../lib/api-client.ts';
import { type DraftStore, memoryDraftStore } from '../lib/draft-store.ts';
import type { Surface } from '../lib/surface.tsx';
import { type Answers, answeringServer, type FileAnswers } from './answering-server.ts';

/** What `renderPortal` takes. */
export interface PortalScene {
  /** The address to open: `/w/acme/staff/moderation`. */
  readonly path: string;
  /** What every page asks for, such as the session and the workspace's face, is answered where this says nothing about it. */
  readonly answers: Answers;
  readonly role?: CurrentSessionOutput['member']['role'];
  /** Inside another page; at top level unless said. */
  readonly surface?: Surface['kind'];
  /** What the server gives beside the API, by path: pictures. */
  readonly files?: FileAnswers;
  /** Drafts kept from an earlier visit. */
  readonly drafts?: DraftStore;
}

/** The whole portal with its real routes, opened at an address, with a server that answers as the test says. */
export function renderPortal(scene: PortalScene): RenderResult & { user: UserEvent; router: PortalRouter } {
  const { path, answers, role = 'manager', files, drafts = memoryDraftStore() } = scene;
  const session = sessionOf(role);
  const byMail = { isLinkOn: true, provider: null };
  const ground: Answers = {
    session: { current: () => session },
    workspace: { face: () => session.workspace },
    consents: { due: () => ({ texts: [] }) },
    workspaceDeletion: { get: () => null },
    signInWays: { offered: () => ({ champions: byMail, staff: byMail, canJoin: false }) },
  };
  const send = answeringServer(withGround(answers, ground), files);
  const api = createApiClient(send);
  const surface: Surface = { kind: scene.surface ?? 'portal', drafts, send, announce: () => undefined };
  const router = createPortalRouter({ api, surface }, createMemoryHistory({ initialEntries: [path] }));
  // A test may end while a page is on its way; the clock that would have drawn its waiting state goes on without a window.
  router.update({ ...router.options, defaultPendingMs: Infinity });
  const user = userEvent.setup();
  const view = render(<PortalApp api={api} surface={surface} router={router} />);
  return Object.assign(view, { user, router });
}

/** The answers of a test, and for what it says nothing about those that every page asks for. */
function withGround(answers: Answers, ground: Answers): Answers {
  return {
    ...answers,
    session: { ...ground.session, ...answers.session },
    workspace: { ...ground.workspace, ...answers.workspace },
    consents: { ...ground.consents, ...answers.consents },
    workspaceDeletion: { ...ground.workspaceDeletion, ...answers.workspaceDeletion },
    signInWays: { ...ground.signInWays, ...answers.signInWays },
  };
}

function sessionOf(role: CurrentSessionOutput['member']['role']): CurrentSessionOutput {
  const isChampion = role === 'champion';
  return {
    member: {
      id: '0190a000-0000-7000-8000-000000000001',
      name: isChampion ? 'Ana Ruiz' : 'Mara Lind',
      email: isChampion ? 'ana@northwind.example' : 'mara@acme.example',
      role,
      accountName: isChampion ? 'Northwind' : null,
      tier: 'none',
      language: null,
    },
    workspace: {
      slug: 'acme',
      name: 'Acme',
      accent: '#116459',
      accentDark: null,
      font: 'figtree',
      logoUrl: null,
      words: { en: { points: null, tiers: null }, de: { points: null, tiers: null } },
      locales: ['en'],
      timeZone: 'Europe/Berlin',
      isDemo: false,
      embedOrigins: [],
    },
    surface: isChampion ? 'portal' : 'console',
  };
}
