/** Whose eyes a preview shows: a champion who has just joined, or somebody whom the host cannot vouch for. */
export type PreviewViewer = 'sample' | 'nobody';

/** What is tried in a preview; each has its counterpart in the element's attributes. */
export interface PreviewLook {
  readonly viewer: PreviewViewer;
  readonly path: '/' | '/challenges' | '/rewards' | '/points';
  readonly scheme: 'light' | 'dark';
  readonly mode: 'auto' | 'fixed';
  readonly bar: 'shown' | 'hidden';
  readonly width: 'wide' | 'phone';
  /** `#rrggbb`, or empty for the workspace's own. */
  readonly accent: string;
}

/** How the element looks where a host says nothing. */
export const plainLook: PreviewLook = {
  viewer: 'sample',
  path: '/',
  scheme: 'light',
  mode: 'auto',
  bar: 'shown',
  width: 'wide',
  accent: '',
};

/** The accent, once it is a whole colour. */
export function accentOf({ accent }: PreviewLook): string | undefined {
  return /^#[0-9a-f]{6}$/i.test(accent) ? accent : undefined;
}

/** The element as a host page would write it for this look. */
export function lookSnippet(look: PreviewLook, workspace: string): string {
  const { path, mode, bar, scheme } = look;
  const accent = accentOf(look);
  const attributes = [
    `workspace="${workspace}"`,
    ...(path === '/' ? [] : [`path="${path}"`]),
    ...(mode === 'auto' ? [] : [`mode="${mode}"`]),
    ...(bar === 'shown' ? [] : [`bar="${bar}"`]),
  ];
  const tokens = [...(accent ? [`accent: '${accent}'`] : []), ...(scheme === 'light' ? [] : [`scheme: '${scheme}'`])];
  const element = `<rostra-portal ${attributes.join(' ')}></rostra-portal>`;
  if (tokens.length === 0) return element;
  return `${element}

<script type="module">
  document.querySelector('rostra-portal').theme = { ${tokens.join(', ')} };
</script>`;
}
