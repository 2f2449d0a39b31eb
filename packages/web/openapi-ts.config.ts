import { defineConfig } from '@hey-api/openapi-ts'

/** The client that is copied into the output does not hold `exactOptionalPropertyTypes`; what it exports is still typed. */
const noCheck = '// @ts-nocheck'

/**
 * Our own web is the first client of the published API. `npm run -w @thidua/web generate` reads the description
 * that the server wrote to packages/contract/openapi.json; the result is committed.
 */
export default defineConfig({
  input: process.env['OPENAPI_INPUT'] ?? '../contract/openapi.json',
  output: { path: process.env['OPENAPI_OUTPUT'] ?? 'src/generated/api', importFileExtension: '.ts', header: noCheck },
  plugins: [
    '@hey-api/typescript',
    '@hey-api/sdk',
    { name: '@hey-api/client-fetch', runtimeConfigPath: './src/ui/generated-client.ts' },
    '@tanstack/react-query',
  ],
})
