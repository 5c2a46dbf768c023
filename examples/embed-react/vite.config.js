import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// /rostra-proof is answered by the backend of examples/embed-express, as your own backend would.
const backend = process.env.BACKEND_URL ?? 'http://127.0.0.1:5000';

export default defineConfig({
  plugins: [react()],
  // The wrapper is linked from its own folder here; it takes the page's React.
  resolve: { dedupe: ['react'] },
  server: { host: '127.0.0.1', port: 5001, proxy: { '/rostra-proof': backend } },
});
