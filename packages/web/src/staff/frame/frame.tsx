import { Outlet, useLocation } from '@tanstack/react-router'
import { Suspense, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { Page } from '../../ui/page.tsx'
import styles from './frame.module.css'
import { Rail } from './rail.tsx'
import { TopBar } from './top-bar.tsx'

/** Rail, top bar and the screen between them. */
export function Frame() {
  const { t } = useTranslation()
  const main = useRef<HTMLElement>(null)
  useFocusOnNewScreen(main)
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#noi-dung">
        {t('skipToContent')}
      </a>
      <Rail />
      <div className={styles.side}>
        <TopBar />
        <main id="noi-dung" ref={main} tabIndex={-1} className={styles.main}>
          <Suspense
            fallback={
              <Page>
                <SkeletonRows rows={6} />
              </Page>
            }
          >
            <Outlet />
          </Suspense>
        </main>
      </div>
    </div>
  )
}

/** A reader of the screen by ear is told that another screen stands there; the first one is left alone. */
function useFocusOnNewScreen(main: { current: HTMLElement | null }): void {
  const { pathname } = useLocation()
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    main.current?.focus({ preventScroll: true })
  }, [pathname, main])
}
