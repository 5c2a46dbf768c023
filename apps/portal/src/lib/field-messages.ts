import { plural, t } from '@lingui/core/macro';
import type { FieldMessageCode } from '@rostra/shared/errors/field-message-code';

/** What each code on a field means. `bound` is the number after the colon. A code without a sentence does not compile. */
const sentences: Record<FieldMessageCode, (bound: number | undefined) => string> = {
  required: () => t`Please fill this in.`,
  'too-short': (bound) =>
    bound === undefined
      ? t`This is too short.`
      : plural(bound, { one: 'At least # character, please.', other: 'At least # characters, please.' }),
  'too-long': (bound) =>
    bound === undefined
      ? t`This is too long.`
      : plural(bound, { one: 'At most # character, please.', other: 'At most # characters, please.' }),
  'too-small': (bound) => (bound === undefined ? t`This is too small.` : t`At least ${bound}, please.`),
  'too-large': (bound) => (bound === undefined ? t`This is too large.` : t`At most ${bound}, please.`),
  'out-of-range': (bound) => (bound === undefined ? t`This is outside what is allowed.` : t`At most ${bound}, please.`),
  'too-many': (bound) => (bound === undefined ? t`These are too many.` : t`At most ${bound}, please.`),
  'too-few': (bound) => (bound === undefined ? t`These are too few.` : t`At least ${bound}, please.`),
  'too-deep': (bound) =>
    bound === undefined ? t`This is nested too deeply.` : t`At most ${bound} levels, one within the other, please.`,
  'not-an-email': () => t`This does not look like an e-mail address, such as ana@example.com.`,
  'not-a-link': () => t`This does not look like a link. It starts with https://`,
  'not-an-origin': () =>
    t`This does not look like a page’s origin, such as https://community.example.com without anything after it.`,
  'wildcard-too-wide': () =>
    t`Anybody can have a name under this domain, so that * would let in sites that are not yours. Name your own domain after it, such as https://*.example.com.`,
  'not-a-public-key': () =>
    t`This is no public key. It starts with -----BEGIN PUBLIC KEY-----, or is a JWK such as {"kty":"EC",…}.`,
  'private-key': () =>
    t`This is a private key, and it was not kept. Nobody but your backend may ever see it: make a new pair and give us its public half.`,
  'key-kind': () => t`Give a key of the kind EC P-256, Ed25519 or RSA.`,
  'key-too-weak': () => t`An RSA key needs 2,048 to 4,096 bits.`,
  'not-your-address': () => t`This is not your address here. Type it as it stands above.`,
  'name-taken': () => t`There is one of this name already. Choose it, or give this one another name.`,
  'not-a-color': () => t`This is not a colour. It is written like #116459.`,
  'not-an-issuer': () =>
    t`This does not look like an issuer, such as https://login.example.com without anything behind a ? or #.`,
  'not-a-domain': () => t`This does not look like a domain, such as northwind.example.`,
  'shared-mail-domain': () => t`Anybody can have an address there, so it can belong to no account.`,
  'not-ascending': () => t`Each tier needs more points than the one below it.`,
  'not-a-date': () => t`This is not a date.`,
  'not-a-whole-number': () => t`Please give a whole number.`,
  'not-an-amount': () => t`Please give an amount such as 25 or 25.50.`,
  'not-a-code': () => t`The code has six digits.`,
  'not-a-choice': () => t`Please choose one of the list.`,
  'wrong-kind': () => t`This is not the kind of answer asked for.`,
  'not-asked': () => t`This was not asked for.`,
  'given-twice': () => t`This is here twice.`,
  'ends-before-start': () => t`The end is before the start.`,
  'already-over': () => t`This date is in the past.`,
  'evidence-or-none': () => t`Ask for evidence here, or say that none is needed.`,
  'review-not-flat': () => t`Points for a review are flat: they cannot depend on what it says.`,
  'opinion-not-flat': () =>
    t`This could meet an opinion, such as a review, and those are worth the same whatever they say. Narrow the condition, or leave score and units out.`,
  'source-without-figures': () => t`Units are told of signals alone, a score of signals and of stages.`,
  'not-a-key': () => t`Small letters, digits and hyphens, please.`,
  'earns-nothing': () => t`Clicks, likes and views earn nothing.`,
  invalid: () => t`This is not valid.`,
};

function isKnown(code: string): code is FieldMessageCode {
  return Object.hasOwn(sentences, code);
}

/** A field's message code as a sentence: `too-long:200` is "At most 200 characters, please." What is no code counts as `invalid`. */
export function fieldSentence(message: string): string {
  const [code = '', rest] = message.split(':', 2);
  const bound = rest === undefined || rest.trim() === '' ? Number.NaN : Number(rest);
  return isKnown(code) ? sentences[code](Number.isNaN(bound) ? undefined : bound) : sentences.invalid(undefined);
}
