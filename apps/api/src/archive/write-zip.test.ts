import { BlobReader, TextWriter, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { expect, it } from 'vitest';
import { writeZip } from './write-zip.ts';
import { zipToBytes } from './zip-to-bytes.ts';

const changedAt = new Date('2026-03-05T09:00:00Z');

it('gives back what was put in, texts, bytes and pieces', async () => {
  async function* pieces() {
    yield 'one ';
    yield new TextEncoder().encode('two');
  }
  const bytes = await zipToBytes([
    { path: 'a/text.txt', changedAt, content: 'Grüße 🏛' },
    { path: 'a/bytes.bin', changedAt, content: Uint8Array.of(0, 255, 7) },
    { path: 'pieces.txt', changedAt, content: pieces() },
    { path: 'empty.txt', changedAt, content: '' },
  ]);
  const files = await new ZipReader(new BlobReader(new Blob([new Uint8Array(bytes)]))).getEntries();
  expect(files.map(({ filename }) => filename)).toEqual(['a/text.txt', 'a/bytes.bin', 'pieces.txt', 'empty.txt']);
  const read = async (index: number) => {
    const file = files[index];
    return file && !file.directory ? file.getData(new TextWriter()) : null;
  };
  expect(await read(0)).toBe('Grüße 🏛');
  expect(await read(2)).toBe('one two');
  expect(await read(3)).toBe('');
  const [, binary] = files;
  expect(binary && !binary.directory && [...(await binary.getData(new Uint8ArrayWriter()))]).toEqual([0, 255, 7]);
});

it('leaves no archive behind that looks complete when an entry fails', async () => {
  let outcome = 'open';
  const sink = new WritableStream<Uint8Array>({
    close: () => void (outcome = 'closed'),
    abort: () => void (outcome = 'aborted'),
  });
  async function* entries() {
    yield { path: 'good.txt', changedAt, content: 'good' };
    throw new Error('the database went away');
  }
  await expect(writeZip(entries(), sink)).rejects.toThrow('the database went away');
  expect(outcome).toBe('aborted');
});
