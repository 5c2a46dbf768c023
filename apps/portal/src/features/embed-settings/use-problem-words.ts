import { useLingui } from '@lingui/react/macro';
import type { CheckProofOutput, ProofProblem } from '@rostra/shared/embed/check-proof.contract';
import { spanWords } from './span-words.ts';

/** One thing that is wrong, as the server found it. */
export type FoundProblem = CheckProofOutput['problems'][number];

/** What is wrong in a few words, and what to do about it. */
export interface ProblemWords {
  readonly title: string;
  readonly advice: string;
}

/** Puts what is wrong with a host into words. A problem without words does not compile. */
export function useProblemWords(): (found: FoundProblem) => ProblemWords {
  const { t, i18n } = useLingui();

  return ({ problem, details }) => {
    const word = (name: string) => String(details[name] ?? '');
    const seconds = (name: string) => spanWords(Number(details[name] ?? 0));
    const found = word('found') || t`nothing`;
    const words: Record<ProofProblem, () => ProblemWords> = {
      off: () => ({ title: t`Embedding is off`, advice: t`Turn it on at the top of this page.` }),
      'origins-none': () => ({
        title: t`No origin is listed`,
        advice: t`List the origin your page lives at, above. Until then no page can show the portal.`,
      }),
      'origin-not-listed': () => ({
        title: t`${word('origin')} is not listed`,
        advice: word('nearest').includes('://*.')
          ? t`Listed is ${word('nearest')}. The * stands for exactly one part of a name; scheme and port have to be the same.`
          : word('nearest')
            ? t`Listed is ${word('nearest')}. Scheme, host and port have to be the same, with nothing after them.`
            : t`List it above, if your page lives there.`,
      }),
      'not-a-token': () => ({
        title: t`This is no signed token`,
        advice: t`It has three parts with dots between them. Does your endpoint answer with JSON around it, or with an error page?`,
      }),
      type: () => ({
        title: t`The token is of the type ${found}`,
        advice: t`Set the header “typ” to ${word('expected')}.`,
      }),
      header: () => ({
        title: t`The header holds “${word('found')}”`,
        advice: t`Only “alg”, “typ” and “kid” may stand there. Leave the rest out.`,
      }),
      'key-missing': () => ({
        title: t`The header names no key`,
        advice: t`Set the header “kid” to the name of one of the keys above.`,
      }),
      'key-unknown': () => ({
        title: t`There is no key ${word('kid')}`,
        advice: t`The header “kid” has to be the name of one of the keys above. Does your backend use the key of another workspace?`,
      }),
      'key-revoked': () => ({
        title: t`The key ${word('kid')} was revoked on ${i18n.date(word('revokedAt'))}`,
        advice: t`Let your backend sign with an active key.`,
      }),
      algorithm: () => ({
        title: t`The token is signed with ${found}`,
        advice: t`This key signs with ${word('expected')}. Set the header “alg” and your library to that.`,
      }),
      'secret-not-decoded': () => ({
        title: t`The secret was not decoded`,
        advice: t`Your backend signs with the letters of the secret. Turn them into bytes first: base64url, 32 bytes.`,
      }),
      signature: () => ({
        title: t`The signature does not fit the key ${word('kid')}`,
        advice: t`Your backend holds another secret or private key than the one that was made with this key.`,
      }),
      issuer: () => ({
        title: t`“iss” is ${found}`,
        advice: t`It has to be the client id: ${word('expected')}.`,
      }),
      'audience-list': () => ({
        title: t`“aud” is a list`,
        advice: t`It has to be one string: ${word('expected')}. Most libraries make a list only when they are given one.`,
      }),
      audience: () => ({
        title: t`“aud” is ${found}`,
        advice: t`It has to be ${word('expected')}, exactly.`,
      }),
      claim: () => ({
        title: t`“${word('claim')}” is missing or of the wrong form`,
        advice: t`The table in the documentation says what it has to be.`,
      }),
      'clock-ahead': () => ({
        title: t`Your server’s clock is ${seconds('seconds')} ahead`,
        advice: t`By our clock the proof is from the future. Let your server keep its time by NTP; 30 seconds are forgiven.`,
      }),
      expired: () => ({
        title: t`The proof ended ${seconds('seconds')} ago`,
        advice: t`It was made ${seconds('ageSeconds')} ago. If it is fresh, your server’s clock is that far behind; if not, something keeps proofs instead of fetching a new one each time.`,
      }),
      'too-long-lived': () => ({
        title: t`The proof lives for ${seconds('seconds')}`,
        advice: t`Let “exp” be at most 120 seconds after “iat”.`,
      }),
      used: () => ({
        title: t`The proof was used before`,
        advice: t`Each one works once. Make a new “jti” for each, and let nothing on the way keep answers of your endpoint.`,
      }),
      'email-unproven': () => ({
        title: t`The address of this person is not proven`,
        advice: t`Somebody who comes for the first time needs “email_verified” to be true. Set it where you have checked the address.`,
      }),
      'email-of-somebody-else': () => ({
        title: t`The address belongs to somebody else here`,
        advice: t`To staff, or to a champion who comes under another “sub”. Has the “sub” of this person changed at your site?`,
      }),
      'member-unknown': () => ({
        title: t`Nobody here has this address`,
        advice: t`Only known champions are let in. Add the person first, or let new visitors in above.`,
      }),
      'not-a-champion': () => ({
        title: t`This person is staff`,
        advice: t`Staff sign in at the portal’s own address.`,
      }),
    };
    return words[problem]();
  };
}
