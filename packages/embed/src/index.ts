import { RostraPortalElement } from './rostra-portal-element.ts';

export { RostraPortalElement };
export type { FetchToken } from './token-source.ts';
export type { FrameEvent, PortalTheme } from './protocol.ts';

declare global {
  interface HTMLElementTagNameMap {
    'rostra-portal': RostraPortalElement;
  }
}

// A page may load the script twice, through two of its parts; the first one stands.
if (!customElements.get('rostra-portal')) customElements.define('rostra-portal', RostraPortalElement);
