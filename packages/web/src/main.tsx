import './ui/styles/fonts.css'
import './ui/styles/mantine.css'
import './ui/styles/tokens.css'
import './ui/styles/base.css'
import { MantineProvider } from '@mantine/core'
import { DatesProvider } from '@mantine/dates'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { useTranslation } from 'react-i18next'
import { startI18n } from './i18n/i18n.ts'
import { keepQueries } from './staff/offline/kept-queries.ts'
import { keepSending } from './staff/offline/keep-sending.ts'
import { registerWorker } from './staff/offline/register-worker.ts'
import { router } from './staff/router.ts'
import { colorSchemeManager } from './ui/color-scheme.ts'
import { queryClient } from './ui/query-client.ts'
import { cssVariablesResolver, theme } from './ui/theme.ts'

function App() {
  const { i18n } = useTranslation()
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
    >
      <DatesProvider settings={{ locale: i18n.language, firstDayOfWeek: 1, weekendDays: [0] }}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </DatesProvider>
    </MantineProvider>
  )
}

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element #root')
await Promise.all([startI18n(), keepQueries()])
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
keepSending()
// where a browser has none, everything works as before, with the network only
void registerWorker().catch(() => undefined)
