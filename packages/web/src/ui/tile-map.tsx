import type { ReactNode } from 'react'
import { AppLink } from './app-link.tsx'
import { StatusShape } from './status-shape.tsx'
import styles from './tile-map.module.css'

export interface Tile {
  readonly key: string
  readonly name: string
  /** Counted from 1 at the top left; `null` where nobody has placed it yet. */
  readonly place: { readonly column: number; readonly row: number } | null
  readonly status: 'on' | 'risk' | 'off' | 'none'
  /** What stands large in the tile, and what the mark means in words. */
  readonly figure: ReactNode
  readonly words: string
  readonly href?: string
}

/** Land as squares, neighbours beside one another; those without a place follow in rows of their own. */
export function TileMap({ label, tiles, large = false }: { label: string; tiles: readonly Tile[]; large?: boolean }) {
  const placed = tiles.filter(({ place }) => place !== null)
  const free = tiles.filter(({ place }) => place === null)
  const left = Math.min(...placed.map(({ place }) => place?.column ?? 1))
  const top = Math.min(...placed.map(({ place }) => place?.row ?? 1))
  return (
    <div className={large ? styles.large : undefined}>
      {placed.length > 0 && (
        <ul className={`plain-list ${styles.map}`} aria-label={label}>
          {placed.map((tile) => (
            <li
              key={tile.key}
              className={`${styles.tile} ${styles[tile.status]}`}
              style={{ gridColumn: (tile.place?.column ?? 1) - left + 1, gridRow: (tile.place?.row ?? 1) - top + 1 }}
            >
              <Inside tile={tile} />
            </li>
          ))}
        </ul>
      )}
      {free.length > 0 && (
        <ul className={`plain-list ${styles.free}`} aria-label={label}>
          {free.map((tile) => (
            <li key={tile.key} className={`${styles.tile} ${styles[tile.status]}`}>
              <Inside tile={tile} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function Inside({ tile }: { tile: Tile }) {
  const inside = (
    <>
      <span className={styles.name}>{tile.name}</span>
      <span className={styles.figure}>{tile.figure}</span>
      <span className={styles.mark}>
        <StatusShape status={tile.status} size={14} />
      </span>
      <span className="sr-only">{tile.words}</span>
    </>
  )
  return tile.href === undefined ? (
    <span className={styles.inside}>{inside}</span>
  ) : (
    <AppLink href={tile.href} className={styles.inside}>
      {inside}
    </AppLink>
  )
}
