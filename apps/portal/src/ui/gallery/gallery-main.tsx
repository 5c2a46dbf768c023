import '../styles/index.css';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { createMemoryHistory, createRootRoute, createRouter, RouterContextProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { startI18n } from '../../lib/start-i18n.ts';
import { ToastProvider } from '../feedback/toast-provider.tsx';
import { accentProperties } from '../theme/accent-properties.ts';
import { applyColorScheme } from '../theme/color-scheme.ts';
import { Gallery } from './gallery.tsx';

/*
 * Every component on one page, for looking at and for screenshots; only in the development server.
 * ?scheme=light|dark, ?accent=7a2e5c, ?locale=ar-XB and ?only=Fields choose what is seen.
 */
const wanted = new URLSearchParams(location.search);
await startI18n(wanted.get('locale'));
applyColorScheme(wanted.get('scheme') === 'dark' ? 'dark' : 'light');
const accent = wanted.get('accent');
if (accent)
  for (const [name, value] of accentProperties(`#${accent}`)) document.documentElement.style.setProperty(name, value);

const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() });
const root = document.getElementById('root');
if (!root) throw new Error('gallery.html has no #root');
createRoot(root).render(
  <I18nProvider i18n={i18n}>
    <RouterContextProvider router={router}>
      <ToastProvider>
        <Gallery only={wanted.get('only')} />
      </ToastProvider>
    </RouterContextProvider>
  </I18nProvider>,
);
