import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './stamp.module.css'

interface StampProps {
  /** Name of the receiving agency as on its stamp; set in capitals. */
  orgUnitName: string
  arrivalNumber: string
  /** As written on the stamp: `08/02/2021`. */
  arrivedOn: string
  forwardedTo?: string
  fileSymbol?: string
  width?: number
  /** Degrees; a hand never stamps quite straight. */
  turn?: number
}

/** The arrival stamp of a paper document (four fields of Decree 30/2020/NĐ-CP, appendix IV). On paper and nowhere else. */
export function Stamp({
  orgUnitName,
  arrivalNumber,
  arrivedOn,
  forwardedTo = '',
  fileSymbol = '',
  width = 240,
  turn = -1.8,
}: StampProps) {
  const { t } = useTranslation()
  const ink = useId()
  const name = orgUnitName.toLocaleUpperCase('vi')
  return (
    <svg
      viewBox="0 0 250 176"
      width={width}
      className={styles.stamp}
      style={{ transform: `rotate(${turn}deg)` }}
      role="img"
      aria-label={t('stamp.label', { orgUnit: orgUnitName, number: arrivalNumber, date: arrivedOn })}
    >
      <Ink id={ink} />
      <g filter={`url(#${ink})`}>
        <rect x="2" y="2" width="246" height="172" className={styles.frame} />
        <path d="M2 40H248M2 108H248M2 141H248M86 40V108" className={styles.rule} />
        <text x="125" y="27" className={styles.name} {...(name.length > 20 ? squeezed : {})}>
          {name}
        </text>
        <text x="44" y="86" className={styles.arrived}>
          {t('stamp.arrived')}
        </text>
        <Field x={96} y={67} label={t('stamp.number')} value={arrivalNumber} valueX={126} />
        <Field x={96} y={97} label={t('stamp.date')} value={arrivedOn} valueX={142} />
        <Field x={11} y={130} label={t('stamp.forwarded')} value={forwardedTo} valueX={72} />
        <Field x={11} y={163} label={t('stamp.file')} value={fileSymbol} valueX={140} />
      </g>
    </svg>
  )
}

/** Long names are pressed into the width of the frame, as stamp makers do. */
const squeezed = { textLength: 228, lengthAdjust: 'spacingAndGlyphs' } as const

function Field(props: { x: number; y: number; label: string; value: string; valueX: number }) {
  return (
    <>
      <text x={props.x} y={props.y}>
        {props.label}
      </text>
      {props.value === '' ? (
        <path d={`M${props.valueX} ${props.y + 1}H238`} className={styles.dots} />
      ) : (
        <text x={props.valueX} y={props.y} className={styles.hand}>
          {props.value}
        </text>
      )}
    </>
  )
}

/** Uneven ink: the edge wavers a little, the surface has lighter spots. */
function Ink({ id }: { id: string }) {
  return (
    <filter id={id} x="-5%" y="-5%" width="110%" height="110%">
      <feTurbulence type="fractalNoise" baseFrequency=".3" numOctaves="2" seed="11" result="noise" />
      <feDisplacementMap in="SourceGraphic" in2="noise" scale="1.2" result="wavering" />
      <feColorMatrix
        in="noise"
        type="matrix"
        values="0 0 0 0 0  0 0 0 0 0  0 0 0 0 0  0 0 0 -1.5 1.62"
        result="spots"
      />
      <feComposite in="wavering" in2="spots" operator="in" />
    </filter>
  )
}
