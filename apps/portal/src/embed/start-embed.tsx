import { createMemoryHistory } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { createPortalRouter } from '../app/create-portal-router.ts';
import { createApiClient, type Send } from '../lib/api-client.ts';
import { memoryDraftStore } from '../lib/draft-store.ts';
import { followHost, speakFor } from '../lib/start-i18n.ts';
import type { Surface } from '../lib/surface.tsx';
import { EmbedApp } from './embed-app.tsx';
import { EmbedSession } from './embed-session.ts';
import type { FrameAddress } from './frame-address.ts';
import { toPortalPath } from './frame-path.ts';
import { applyHostTheme, applyMode } from './host-theme.ts';
import { parseGrant } from './parse-grant.ts';
import { PopupSignIn } from './popup-sign-in.ts';
import { connectToHost } from './protocol/connect-to-host.ts';
import { exchangeProof } from './protocol/exchange-proof.ts';
import { createHostPort } from './protocol/host-port.ts';
import { reportSize } from './protocol/report-size.ts';
import { requestProof } from './protocol/request-proof.ts';
import { sendWithSession } from './send-with-session.ts';

/**
 * Shakes hands with the host and gives the portal to draw in `root`. Uses no cookie and no web storage.
 *
 * @throws HostConnectionError when no allowed host answers, and what the call for the workspace's list of origins throws
 */
export async function startEmbed(
  { workspace, channel, isPreview }: FrameAddress,
  root: HTMLElement,
): Promise<ReactNode> {
  // Until the host has said who is there, only what anybody may know is asked for.
  let send: Send = (url, init) => fetch(url, { ...init, credentials: 'omit' });
  const api = createApiClient((url, init) => send(url, init));
  const face = await api.queryClient.ensureQueryData(api.trpc.workspace.face.queryOptions({ workspace }));
  // A preview stands on our own page alone, and a host's frame on any of the listed ones and never on ours.
  const allowedOrigins = isPreview ? [window.location.origin] : face.embedOrigins;
  const { port, hostOrigin, settings } = await connectToHost({ channel, allowedOrigins });

  const hostPort = createHostPort(port);
  const popup = settings.signIn === 'popup' ? await PopupSignIn.prepare({ workspace, channel }) : undefined;
  const exchange = exchangeProof({ workspace, hostOrigin, verifier: popup?.verifier, parse: parseGrant });
  const session = new EmbedSession({
    requestProof: popup?.next ?? (() => requestProof(hostPort)),
    exchange: async (proof, signal) => {
      const grant = await exchange(proof, signal);
      popup?.keep(grant.renewal);
      return grant;
    },
  });
  session.subscribe(() => {
    const { state, reason } = session.snapshot();
    if (state === 'lost' && reason) hostPort.send({ type: 'auth-error', reason });
  });
  send = sendWithSession(session);

  applyMode(settings.mode);
  applyHostTheme(settings.theme);
  await followHost(settings.locale);
  await speakFor(face);
  reportSize(hostPort, root);

  const surface: Surface = {
    kind: 'embed',
    drafts: memoryDraftStore(),
    send,
    announce: (event) => void hostPort.send(event),
  };
  const history = createMemoryHistory({ initialEntries: [toPortalPath(workspace, settings.path ?? '/')] });
  return (
    <EmbedApp
      workspace={workspace}
      api={api}
      router={createPortalRouter({ api, surface }, history)}
      session={session}
      hostPort={hostPort}
      surface={surface}
      settings={settings}
      popup={popup}
    />
  );
}
