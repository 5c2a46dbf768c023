import type { FrameSettings, HostMessage } from '@rostra/embed/protocol';
import { useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { PortalRouter } from '../app/create-portal-router.ts';
import { PortalApp } from '../app/portal-app.tsx';
import type { ApiClient } from '../lib/api-client.ts';
import { followHost } from '../lib/start-i18n.ts';
import type { Surface } from '../lib/surface.tsx';
import type { EmbedSession } from './embed-session.ts';
import { toHostPath, toPortalPath } from './frame-path.ts';
import { applyBar, applyHostTheme, applyMode, applyVisibleSlice, hostFont } from './host-theme.ts';
import type { GrantedMember } from './parse-grant.ts';
import type { PopupSignIn } from './popup-sign-in.ts';
import type { HostPort } from './protocol/host-port.ts';
import { ReconnectNotice } from './reconnect-notice.tsx';
import { SignInByWindow } from './sign-in-by-window.tsx';
import { SignInFailed } from './sign-in-failed.tsx';

/** What `EmbedApp` takes; made once per document by embed-main. */
export interface EmbedAppProps {
  readonly workspace: string;
  readonly api: ApiClient;
  readonly router: PortalRouter;
  readonly session: EmbedSession<GrantedMember>;
  readonly hostPort: HostPort;
  readonly surface: Surface;
  readonly settings: FrameSettings;
  /** Where the host has no backend. */
  readonly popup?: PopupSignIn | undefined;
}

/** The champion's portal inside a host's page: follows what the host says, tells it where the visitor is, shows a lost session. */
export function EmbedApp({ workspace, api, router, session, hostPort, surface, settings, popup }: EmbedAppProps) {
  const [theme, setTheme] = useState(settings.theme);
  const [bar, setBar] = useState(settings.bar ?? 'shown');
  const { state, member, isPaused } = useSyncExternalStore(session.subscribe, session.snapshot);

  useEffect(() => {
    function follow(message: HostMessage) {
      if (message.type === 'visible-slice') applyVisibleSlice(message);
      else if (message.type === 'mode') applyMode(message.mode);
      else if (message.type === 'bar') setBar(message.bar);
      else if (message.type === 'locale') void followHost(message.locale);
      else if (message.type === 'route') void router.navigate({ href: toPortalPath(workspace, message.path) });
      else if (message.type === 'theme') {
        applyHostTheme(message.theme);
        setTheme(message.theme);
      }
    }
    return hostPort.subscribe(follow);
  }, [hostPort, router, workspace]);

  useEffect(
    () =>
      router.subscribe('onResolved', ({ toLocation }) => {
        hostPort.send({ type: 'route', path: toHostPath(workspace, toLocation.href) });
      }),
    [hostPort, router, workspace],
  );

  // What could not be loaded while the session was lost is asked for again.
  const wasLost = useRef(false);
  useEffect(() => {
    if (state === 'lost') wasLost.current = true;
    if (state !== 'active' || !wasLost.current) return;
    wasLost.current = false;
    void router.invalidate();
  }, [state, router]);

  // Said once: the visitor is signed in and the first screen is drawn.
  useEffect(() => {
    const stop = router.subscribe('onRendered', () => {
      if (session.snapshot().state !== 'active') return;
      hostPort.send({ type: 'ready' });
      stop();
    });
    return stop;
  }, [hostPort, router, session]);

  useLayoutEffect(() => applyBar(bar), [bar]);

  const isClosable = bar === 'closable';
  const themed = useMemo<Surface>(
    () => ({
      ...surface,
      accent: theme?.accent,
      font: hostFont(theme),
      close: isClosable ? () => void hostPort.send({ type: 'close' }) : undefined,
    }),
    [surface, theme, isClosable, hostPort],
  );
  const connect = popup ? () => void signInBy(popup, session) : session.reconnect;
  // Nobody was ever signed in here: there is no screen to keep.
  if (state === 'lost' && !member)
    return popup ? <SignInByWindow onOpen={connect} /> : <SignInFailed isPaused={isPaused} onRetry={connect} />;
  return (
    <>
      <ReconnectNotice state={state} isPaused={isPaused} onReconnect={connect} />
      <PortalApp api={api} surface={themed} router={router} />
    </>
  );
}

async function signInBy(popup: PopupSignIn, session: EmbedSession<GrantedMember>): Promise<void> {
  if (await popup.open()) session.reconnect();
}
