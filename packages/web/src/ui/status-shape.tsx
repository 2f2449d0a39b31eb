import { useId } from 'react'

/** How a target or a task stands. The shape tells it without colour. */
export type Status = 'on' | 'risk' | 'off' | 'none' | 'todo' | 'done' | 'waiting'

/** The shape alone, 12 px beside text and 24 px on the wall. Never without its word. Drawn, since the font lacks the signs. */
export function StatusShape({ status, size = 12 }: { status: Status; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 12 12" aria-hidden focusable="false">
      <Shape status={status} />
    </svg>
  )
}

function Shape({ status }: { status: Status }) {
  switch (status) {
    case 'on':
      return <circle cx="6" cy="6" r="5" fill="currentColor" />
    case 'risk':
      return (
        <>
          <circle cx="6" cy="6" r="4.6" fill="var(--halo, none)" stroke="currentColor" strokeWidth="1.4" />
          <path d="M6 1.4a4.6 4.6 0 0 0 0 9.2z" fill="currentColor" />
        </>
      )
    case 'off':
      return <path d="M6 .6L11.6 10.9H.4z" fill="currentColor" />
    case 'none':
      return <HatchedSquare />
    case 'todo':
      return <circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.4" />
    case 'done':
      return <path d="M1.5 6.5l3 3 6-7" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
    case 'waiting':
      return <path d="M1 6h10" stroke="currentColor" strokeWidth="1.6" />
  }
}

function HatchedSquare() {
  const id = useId()
  return (
    <>
      <defs>
        <pattern id={id} width="3" height="3" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v3" stroke="currentColor" strokeWidth="1.6" />
        </pattern>
      </defs>
      <rect x="1" y="1" width="10" height="10" rx="1" fill={`url(#${id})`} stroke="currentColor" strokeWidth=".9" />
    </>
  )
}
