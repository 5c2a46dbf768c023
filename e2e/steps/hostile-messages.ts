/** What a page, a frame or a window may be sent that means harm or nonsense. `seed` makes each run its own and repeatable. */
export function hostileMessages(count: number, seed: number): unknown[] {
  let state = seed;
  const next = (max: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % max;
  };
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[next(items.length)];
  const types =
    'rostra:hello rostra:welcome proof proof-failed visible-slice route theme locale mode bar proof-request resize ready auth-error points-changed close rostra:popup-code x'.split(
      ' ',
    );
  const texts =
    ' /staff //evil.example javascript:alert(1) __proto__ auto fixed hidden #ff0000 </style><script> head.body.sign'.split(
      ' ',
    );
  const values: unknown[] = [null, -1, 1e300, [], {}, true, 'a'.repeat(20_000), 'c'.repeat(64), ...texts];
  const fields = [
    'v',
    'ch',
    'nonce',
    'id',
    'proof',
    'reason',
    'top',
    'height',
    'path',
    'theme',
    'locale',
    'mode',
    'code',
  ];
  return Array.from({ length: count }, () => {
    const message: Record<string, unknown> = { type: pick(types), v: 1 };
    for (let nth = next(6); nth > 0; nth -= 1) message[pick(fields) ?? 'v'] = pick(values);
    // Texts are what the protocol speaks; the rest is what it does not.
    return next(3) === 0 ? message : JSON.stringify(message);
  });
}
