const css = `
:host { display: block; }
:host([mode='fixed']) { display: flex; flex-direction: column; block-size: 40rem; }
:host([hidden]) { display: none; }
iframe { display: block; inline-size: 100%; block-size: 30rem; border: 0; }
:host([mode='fixed']) iframe { flex: 1; min-block-size: 0; }
[part='notice'] { padding: 12px 16px; border-inline-start: 4px solid; font: inherit; }
`;

/**
 * The style of what stands around the frame; the host's own CSS on `rostra-portal` wins over all of it. A constructed sheet and not
 * a `<style>` element: a host with a strict `style-src` would refuse the element.
 */
export function createPortalStyle(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
