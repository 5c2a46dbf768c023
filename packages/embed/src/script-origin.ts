import { webOrigin } from './web-origin.ts';

/**
 * Where this script came from, which is where Rostra lives unless the element says otherwise. Undefined when it cannot be known.
 * It has to be read while the script runs: afterwards `document.currentScript` is somebody else's. In a module it is null, and
 * `import.meta.url` knows instead.
 */
export const scriptOrigin: string | undefined = webOrigin(
  document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : import.meta.url,
);
