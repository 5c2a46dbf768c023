import type { NewPasskeyOptions, PasskeyOptions } from '@rostra/shared/passkeys/passkey-options.schema';
import type { NewPasskeyResponse, PasskeyResponse } from '@rostra/shared/passkeys/passkey-response.schema';

/** Lets the browser make a passkey; null when the person called it off or the device has one already. Loads what it needs when it is asked. */
export async function makePasskey(options: NewPasskeyOptions): Promise<NewPasskeyResponse | null> {
  const { startRegistration } = await import('@simplewebauthn/browser');
  const made = await unlessCalledOff(() => startRegistration({ optionsJSON: options }));
  if (!made) return null;
  const { clientDataJSON, attestationObject, transports } = made.response;
  return { id: made.id, response: { clientDataJSON, attestationObject, transports } };
}

/** Lets the browser sign with one of the person's passkeys; null when they called it off. */
export async function signWithPasskey(options: PasskeyOptions): Promise<PasskeyResponse | null> {
  const { startAuthentication } = await import('@simplewebauthn/browser');
  const signed = await unlessCalledOff(() => startAuthentication({ optionsJSON: options }));
  if (!signed) return null;
  const { clientDataJSON, authenticatorData, signature, userHandle } = signed.response;
  return { id: signed.id, response: { clientDataJSON, authenticatorData, signature, userHandle } };
}

/** Browsers tell calling off, running out of time and having none of the wanted keys apart no further, so that no page learns which it was. */
const CALLED_OFF = new Set(['NotAllowedError', 'AbortError', 'InvalidStateError']);

async function unlessCalledOff<Result>(ask: () => Promise<Result>): Promise<Result | null> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Error && CALLED_OFF.has(error.name)) return null;
    throw error;
  }
}
