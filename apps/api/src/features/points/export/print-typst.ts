import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const fonts = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/figtree/package.json')));
const weights = ['400Regular', '600SemiBold', '700Bold'];

let compiler: NodeCompiler | undefined;

/**
 * Sets a document with Typst, whose compiler and fonts come with the packages: nothing is fetched and no program is started. The first
 * takes 0.2 s on one core, the next some 40 ms; meanwhile the process does nothing else, so callers bound the length.
 *
 * @param template the Typst source, ours
 * @param inputs texts that the template reads with `sys.inputs`
 */
export function printTypst(template: string, inputs: Readonly<Record<string, string>>): Buffer {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths: weights.map((weight) => join(fonts, weight)) }] });
  const pdf = compiler.pdf({ mainFileContent: template, inputs });
  compiler.evictCache(1);
  return pdf;
}
