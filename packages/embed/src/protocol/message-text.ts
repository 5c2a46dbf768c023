import { messageBytesMax } from './limits.ts';

/**
 * A message as the text that crosses the border, or undefined when it is over 16 kB.
 * Text and not a structured clone: its length is exact and known before anything is read, and it has no getters, cycles or buffers.
 */
export function encodeMessage(message: object): string | undefined {
  const text = JSON.stringify(message);
  return isShort(text) ? text : undefined;
}

/** The plain object inside a received message, or undefined for anything that is not a short JSON text of an object. */
export function decodeMessage(data: unknown): Record<string, unknown> | undefined {
  if (typeof data !== 'string' || !isShort(data)) return undefined;
  try {
    const value: unknown = JSON.parse(data);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isShort(text: string): boolean {
  // The first test spares encoding a text of many megabytes: UTF-8 never needs fewer bytes than there are characters.
  return text.length <= messageBytesMax && new TextEncoder().encode(text).length <= messageBytesMax;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
