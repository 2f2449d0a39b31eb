import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The staff application; `vite build --ssr` makes the portal's page from the same file into its own folder. */
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react()],
  build: {
    outDir: 'dist/client',
    copyPublicDir: isSsrBuild !== true,
    // The server finds the hashed faces of type for the portal in `.vite/manifest.json`.
    manifest: isSsrBuild !== true,
    // Nothing as `data:`, so that the page's security policy can name its own origin and no more.
    assetsInlineLimit: 0,
  },
  server: {
    host: '127.0.0.1',
    port: 4300,
    strictPort: true,
    proxy: { '/api': process.env['API_ORIGIN'] ?? 'http://127.0.0.1:3000' },
  },
}))
