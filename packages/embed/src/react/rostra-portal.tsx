import { useEffect, useRef } from 'react';
import { type FrameEvent, parseFrameMessage } from '../protocol/frame-message.ts';
import type { RostraPortalElement } from '../rostra-portal-element.ts';
import type { PortalBar, PortalMode, PortalSignIn, PortalTheme } from '../protocol/fields.ts';
import type { FetchToken } from '../token-source.ts';

const eventTypes = [
  'ready',
  'auth-error',
  'challenge-submitted',
  'points-changed',
  'tier-changed',
  'redemption-completed',
  'route',
  'close',
] as const;

/** What the portal tells its page: an event of the protocol, or where in the portal the visitor is. Hints and not truth. */
export type PortalEvent = FrameEvent | { readonly type: 'route'; readonly path: string };

/** What `<RostraPortal>` takes: the attributes and properties of the element `<rostra-portal>` under the names React people expect. */
export interface RostraPortalProps {
  readonly workspace: string;
  /** Where Rostra lives, such as `https://rostra.example.com`. */
  readonly origin: string;
  /** Asks your backend for a fresh proof. The newest function given is called; it may change with every drawing. */
  readonly fetchToken?: FetchToken | undefined;
  readonly onEvent?: ((event: PortalEvent) => void) | undefined;
  /** Where in the portal to be, such as `/rewards`. Changing it leads the visitor there. */
  readonly path?: string | undefined;
  readonly locale?: string | undefined;
  readonly mode?: PortalMode | undefined;
  readonly bar?: PortalBar | undefined;
  readonly signIn?: PortalSignIn | undefined;
  readonly theme?: PortalTheme | undefined;
  readonly frameTitle?: string | undefined;
  readonly className?: string | undefined;
}

/**
 * The portal in a React page. The element itself comes with this module when it is drawn in a browser, so that it can be imported where pages are
 * rendered on a server, which draws the empty element.
 */
export function RostraPortal(props: RostraPortalProps) {
  const element = useRef<RostraPortalElement>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    void import('../index.ts');
    const portal = element.current;
    if (!portal) return undefined;
    // One function for all of its life: a new one with every drawing would be set while a proof is on its way.
    portal.fetchToken = () =>
      latest.current.fetchToken?.() ?? Promise.reject(new Error('RostraPortal was given no fetchToken'));
    const tell = (event: Event) => {
      if (!(event instanceof CustomEvent) || event.target !== portal) return;
      const told = readEvent(event.type.slice('rostra:'.length), event.detail);
      if (told) latest.current.onEvent?.(told);
    };
    for (const type of eventTypes) portal.addEventListener(`rostra:${type}`, tell);
    return () => {
      for (const type of eventTypes) portal.removeEventListener(`rostra:${type}`, tell);
    };
  }, []);

  const { accent, font, scheme } = props.theme ?? {};
  useEffect(() => {
    if (element.current) element.current.theme = { accent, font, scheme };
  }, [accent, font, scheme]);

  const { workspace, origin, path, locale, mode, bar, signIn, frameTitle, className } = props;
  return (
    <rostra-portal
      ref={element}
      workspace={workspace}
      origin={origin}
      path={path}
      locale={locale}
      mode={mode}
      bar={bar}
      sign-in={signIn}
      frame-title={frameTitle}
      className={className}
    />
  );
}

/** A DOM event of the element under the type of the protocol; through the protocol's own reader, which knows the form of each. */
function readEvent(type: string, detail: unknown): PortalEvent | undefined {
  const message = parseFrameMessage(JSON.stringify(Object.assign({ type }, detail)));
  return message?.type === 'proof-request' || message?.type === 'resize' ? undefined : message;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'rostra-portal': React.DetailedHTMLProps<React.HTMLAttributes<RostraPortalElement>, RostraPortalElement> & {
        workspace: string;
        origin?: string | undefined;
        path?: string | undefined;
        locale?: string | undefined;
        mode?: PortalMode | undefined;
        bar?: PortalBar | undefined;
        'sign-in'?: PortalSignIn | undefined;
        'frame-title'?: string | undefined;
      };
    }
  }
}
