import '../ui/styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createApiClient, type Send } from '../lib/api-client.ts';
import { tabDraftStore } from '../lib/draft-store.ts';
import { startI18n } from '../lib/start-i18n.ts';
import type { Surface } from '../lib/surface.tsx';
import { createPortalRouter } from './create-portal-router.ts';
import { PortalApp } from './portal-app.tsx';

const send: Send = (url, init) => fetch(url, init);
const surface: Surface = { kind: 'portal', drafts: tabDraftStore(), send, announce: () => undefined };
const api = createApiClient(send);
const router = createPortalRouter({ api, surface });

await startI18n(new URLSearchParams(location.search).get('locale'));

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <PortalApp api={api} surface={surface} router={router} />
  </StrictMode>,
);
