import { useRouter } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, MouseEvent, Ref } from 'react'

interface AppLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** A whole address of this application, filters included: `/van-ban?loc=chua-vao-so`. */
  href: string
  ref?: Ref<HTMLAnchorElement>
}

/** A link to an address that came as data (from the server, from a filter); known screens use the router's `Link`. */
export function AppLink({ href, onClick, children, ...rest }: AppLinkProps) {
  const router = useRouter()

  function follow(event: MouseEvent<HTMLAnchorElement>): void {
    onClick?.(event)
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
    if (event.defaultPrevented || !plain || (rest.target ?? '_self') !== '_self' || !href.startsWith('/')) return
    event.preventDefault()
    router.history.push(href)
  }

  return (
    <a {...rest} href={href} onClick={follow}>
      {children}
    </a>
  )
}
