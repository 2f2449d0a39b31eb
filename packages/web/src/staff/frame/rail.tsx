import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Place } from './places.ts'
import { phonePlaces, places } from './places.ts'
import styles from './rail.module.css'

/** The places of work: a rail on a desk, a bar at the bottom of a phone. */
export function Rail() {
  const { t } = useTranslation('frame')
  return (
    <>
      <nav className={styles.rail} aria-label={t('places.label')}>
        <Link to="/hom-nay" className={styles.name}>
          thiđua
        </Link>
        {places.map((place) => (
          <PlaceLink key={place.key} place={place} />
        ))}
      </nav>
      <nav className={styles.bar} aria-label={t('places.label')}>
        {phonePlaces.map((place) => (
          <PlaceLink key={place.key} place={place} />
        ))}
      </nav>
    </>
  )
}

function PlaceLink({ place }: { place: Place }) {
  const { t } = useTranslation('frame')
  const Icon = place.icon
  return (
    <Link to={place.to} className={styles.place}>
      <Icon size={20} stroke={1.5} aria-hidden />
      {t(`places.${place.key}`)}
    </Link>
  )
}
