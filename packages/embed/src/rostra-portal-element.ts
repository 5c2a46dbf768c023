import { MountedPortal } from './mounted-portal.ts';
import { createPortalNotice } from './portal-notice.ts';
import { createPortalStyle } from './portal-style.ts';
import { isBar, isLocale, isPath, isSignIn, parseTheme } from './protocol/fields.ts';
import type { PortalTheme } from './protocol/fields.ts';
import type { FrameSettings } from './protocol/handshake-message.ts';
import { scriptOrigin } from './script-origin.ts';
import { createTokenSource } from './token-source.ts';
import type { FetchToken } from './token-source.ts';
import { webOrigin } from './web-origin.ts';

/**
 * `<rostra-portal>`: the portal of one workspace inside a host page.
 *
 * Attributes: `workspace` (required, its slug), `origin` (where Rostra lives; otherwise where this script came from), `path`,
 * `locale`, `mode` (`auto` or `fixed`), `bar` (`shown`, `hidden` or `closable`), `sign-in` (`host` or `popup`), `frame-title` (read by screen readers). Properties: `fetchToken`, `theme`.
 * Tells the page by DOM events `rostra:ready`, `rostra:route` and the rest of the protocol, which bubble out of shadow trees.
 */
export class RostraPortalElement extends HTMLElement {
  static readonly observedAttributes = ['workspace', 'origin', 'path', 'locale', 'mode', 'bar', 'sign-in'];

  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #tokens = createTokenSource();
  #theme: PortalTheme | undefined;
  #isAttached = false;
  #portal: MountedPortal | undefined;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [createPortalStyle()];
  }

  /** Asks the host's backend for a proof of who the visitor is; called every time one is needed, so it must not cache. */
  get fetchToken(): FetchToken | undefined {
    return this.#tokens.get();
  }

  set fetchToken(fetchToken: FetchToken | undefined) {
    this.#tokens.set(typeof fetchToken === 'function' ? fetchToken : undefined);
  }

  /** The host's look. A value with a token of the wrong form is ignored whole. */
  get theme(): PortalTheme | undefined {
    return this.#theme;
  }

  set theme(theme: PortalTheme | undefined) {
    this.#theme = parseTheme(theme);
    this.#portal?.update({ theme: this.#theme });
  }

  connectedCallback(): void {
    this.#isAttached = true;
    this.#takeEarlyProperties();
    this.#mount();
  }

  disconnectedCallback(): void {
    this.#isAttached = false;
    this.#unmount();
  }

  /** Keeps the frame alive when the host moves the element with `moveBefore`. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    // Before the first connection, attributes are read when it comes.
    if (before === after || !this.#isAttached) return;
    if (name === 'workspace' || name === 'origin' || name === 'sign-in') {
      this.#unmount();
      this.#mount();
      return;
    }
    const { path, locale, mode, bar } = this.#settings();
    // Only what changed: the visitor may be on another path than the attribute's by now.
    if (name === 'path') this.#portal?.update({ path });
    if (name === 'locale') this.#portal?.update({ locale });
    if (name === 'mode') this.#portal?.update({ mode });
    if (name === 'bar') this.#portal?.update({ bar: bar ?? 'shown' });
  }

  #mount(): void {
    const workspace = this.getAttribute('workspace');
    const origin = this.hasAttribute('origin') ? webOrigin(this.getAttribute('origin')) : scriptOrigin;
    if (!workspace || !origin) {
      createPortalNotice(this.#root).show('unreachable');
      console.error(`rostra-portal: set the attribute "${workspace ? 'origin' : 'workspace'}"`);
      return;
    }
    this.#portal = new MountedPortal({
      root: this.#root,
      origin,
      workspace,
      title: this.getAttribute('frame-title') ?? 'Rostra',
      settings: this.#settings(),
      tokens: this.#tokens,
      emit: (name, detail) =>
        this.dispatchEvent(new CustomEvent(`rostra:${name}`, { detail, bubbles: true, composed: true })),
    });
  }

  #unmount(): void {
    this.#portal?.unmount();
    this.#portal = undefined;
    this.#root.replaceChildren();
  }

  #settings(): FrameSettings {
    const path = this.getAttribute('path');
    const locale = this.getAttribute('locale');
    const bar = this.getAttribute('bar');
    const signIn = this.getAttribute('sign-in');
    return {
      mode: this.getAttribute('mode') === 'fixed' ? 'fixed' : 'auto',
      path: isPath(path) ? path : undefined,
      locale: isLocale(locale) ? locale : undefined,
      theme: this.#theme,
      bar: isBar(bar) ? bar : undefined,
      signIn: isSignIn(signIn) ? signIn : undefined,
    };
  }

  /** Values that the host set before this script had loaded lie on the element itself and would hide the accessors. */
  #takeEarlyProperties(): void {
    if (Object.hasOwn(this, 'fetchToken')) {
      const { fetchToken } = this;
      Reflect.deleteProperty(this, 'fetchToken');
      this.fetchToken = fetchToken;
    }
    if (Object.hasOwn(this, 'theme')) {
      const { theme } = this;
      Reflect.deleteProperty(this, 'theme');
      this.theme = theme;
    }
  }
}
