import { linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import type { PluginOption } from 'vite';
import { translationsPlugin } from './translations-plugin.ts';

// Named by its path, so that the plugins work from any folder: the root runs the tests of all packages in one go. The macro reads the environment alone.
const linguiConfig = resolve(import.meta.dirname, 'lingui.config.ts');
process.env.LINGUI_CONFIG ??= linguiConfig;

/** What turns the portal's source into what runs, the same in the build, the development server and the tests. */
export function buildPlugins(): PluginOption[] {
  return [
    tanstackRouter({
      target: 'react',
      routesDirectory: './src/app/routes',
      generatedRouteTree: './src/app/route-tree.gen.ts',
      routeFileIgnorePattern: String.raw`\.(test|module)\.`,
      addExtensions: true,
      autoCodeSplitting: true,
      quoteStyle: 'single',
      semicolons: true,
      disableLogging: true,
    }),
    react(),
    translationsPlugin(),
    babel({ presets: [linguiTransformerBabelPreset({ descriptorFields: 'message' }, { configPath: linguiConfig })] }),
  ];
}
