import '../index.ts';
import type { RostraPortalElement } from '../rostra-portal-element.ts';
import { PortalDouble, rostraOrigin } from './portal-double.ts';

/** An element that is not yet in the page, with a fetchToken that works. */
export function createPortal(attributes: Record<string, string> = {}): RostraPortalElement {
  const element = document.createElement('rostra-portal');
  for (const [name, value] of Object.entries({ workspace: 'acme', origin: rostraOrigin, ...attributes })) {
    element.setAttribute(name, value);
  }
  element.fetchToken = () => Promise.resolve('head.body.sign');
  return element;
}

/** An element in the page, and the document inside its frame. */
export function showPortal(attributes?: Record<string, string>, parent: ParentNode = document.body) {
  const element = createPortal(attributes);
  parent.append(element);
  return { element, portal: new PortalDouble(element) };
}

/** Resolves with the next `rostra:` event of the name. */
export function nextEvent(name: string, target: EventTarget = document): Promise<CustomEvent<Record<string, unknown>>> {
  return new Promise((resolve) => {
    target.addEventListener(`rostra:${name}`, (event) => resolve(event as CustomEvent<Record<string, unknown>>), {
      once: true,
    });
  });
}

/** The words of the notice, or undefined while there is none. */
export const noticeOf = (element: Element) =>
  element.shadowRoot!.querySelector<HTMLElement>('[role="alert"]:not([hidden])')?.textContent;
