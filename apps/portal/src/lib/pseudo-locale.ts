import type { i18n } from '@lingui/core';

type Compiler = Parameters<typeof i18n.setMessagesCompiler>[0];

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'í',
  n: 'ñ',
  o: 'ó',
  s: 'š',
  u: 'ú',
  y: 'ý',
  z: 'ž',
  A: 'Á',
  C: 'Ç',
  E: 'É',
  I: 'Í',
  N: 'Ñ',
  O: 'Ó',
  S: 'Š',
  U: 'Ú',
  Y: 'Ý',
  Z: 'Ž',
};

/**
 * A compiler that marks every sentence and makes it about a third longer, so that what is not translated stands out and what has no
 * room is seen. Words inside arguments and tags are left as they are.
 */
export function pseudoCompiler(compile: Compiler): Compiler {
  return (message) => {
    const parts = compile(message).map((part) => (typeof part === 'string' ? accent(part) : part));
    return ['⟦', ...parts, `${'·'.repeat(Math.ceil(message.length / 3))}⟧`];
  };
}

function accent(text: string): string {
  return text.replaceAll(/<[^>]*>|[A-Za-z]/g, (found) => accents[found] ?? found);
}
