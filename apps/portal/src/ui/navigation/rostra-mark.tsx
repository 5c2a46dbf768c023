/**
 * Rostra's mark: the columna rostrata, a column with the beaks of ships on both sides, from which the speakers' platform has its
 * name. Drawn in the current colour; decorative, a name always stands beside it.
 */
export function RostraMark({ size = 24 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="currentColor" aria-hidden="true" focusable="false">
      <path d="M10.25 2.5h3.5a.75.75 0 0 1 .75.75v1a.75.75 0 0 1-.75.75v14.5h1.75a1 1 0 0 1 1 1v1.5h-9V20.5a1 1 0 0 1 1-1h1.75V5a.75.75 0 0 1-.75-.75v-1a.75.75 0 0 1 .75-.75Z" />
      <path d="M14.9 7.2c3 .3 5.6-.4 7.6-2.2-.5 3.7-3.2 6-7.6 6.2Z" />
      <path d="M14.9 13c2.2.2 4.100-.3 5.600-1.600-.4 2.900-2.400 4.700-5.600 4.900Z" />
      <path d="M9.100 7.200c-3 .3-5.600-.4-7.600-2.200.5 3.700 3.200 6 7.600 6.200Z" />
      <path d="M9.100 13c-2.200.2-4.100-.3-5.600-1.600.4 2.900 2.400 4.700 5.600 4.900Z" />
    </svg>
  );
}
