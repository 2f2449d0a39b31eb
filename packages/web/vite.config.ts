import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The staff application; `vite build --ssr` of the portal's page uses the same file with its own folder. */
export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist/client',
    // Hashed files may be kept for a year; the figure faces (about 4 kB each) travel inside the style sheet.
    assetsInlineLimit: (file) => (file.endsWith('.otf') ? true : undefined),
    chunkSizeWarningLimit: 600,
  },
  server: {
    host: '127.0.0.1',
    port: 4300,
    strictPort: true,
    proxy: { '/api': process.env['API_ORIGIN'] ?? 'http://127.0.0.1:3000' },
  },
})
