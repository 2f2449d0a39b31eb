import styles from './hatch.module.css'

/** The picture of "chưa có số". Always beside its words. Width in CSS terms. */
export function Hatch({ width = '100%', height = 10 }: { width?: string; height?: number }) {
  return <span className={styles.hatch} style={{ width, height }} aria-hidden />
}
