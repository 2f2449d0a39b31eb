import { useState } from 'react'
import { A4Page } from '../../ui/a4-page.tsx'
import { Mark } from '../../ui/mark.tsx'
import { Stamp } from '../../ui/stamp.tsx'
import { Example } from './example.tsx'
import styles from './kit.module.css'

/** A page of a document with its marks and its stamp. */
export function KitDocument() {
  const [chosen, setChosen] = useState<number | null>(1)
  return (
    <Example name="A4Page, Mark, Stamp" column>
      <div className={styles.desk}>
        <A4Page
          letterhead={{
            parent: 'ỦY BAN NHÂN DÂN',
            issuer: 'TỈNH MẪU',
            number: 'Số: 01/CT-UBND',
            placeAndDate: (
              <>
                Mẫu, <Mark kind="deadline">ngày 30 tháng 01 năm 2021</Mark>
              </>
            ),
          }}
          stamp={
            <Stamp
              orgUnitName="VKSND huyện Cao Lộc"
              arrivalNumber="37"
              arrivedOn="08/02/2021"
              forwardedTo="Đ/c Viện trưởng"
              width={190}
            />
          }
          typeName="CHỈ THỊ"
          subject="Về việc phát động đợt thi đua mẫu để xem trang văn bản"
        >
          <p>
            <Mark kind="agency">Chủ tịch Ủy ban nhân dân tỉnh</Mark> đề nghị các đơn vị phấn đấu tỷ lệ tham gia{' '}
            <Mark kind="target" number={1} current={chosen === 1} onChoose={() => setChosen(1)}>
              từ 95% trở lên
            </Mark>{' '}
            và giảm{' '}
            <Mark kind="target" number={2} current={chosen === 2} onChoose={() => setChosen(2)}>
              ít nhất 5%
            </Mark>{' '}
            so với năm trước, theo <Mark kind="reference">kế hoạch của năm</Mark>; báo cáo{' '}
            <Mark kind="finding">trước ngày 31 tháng 02</Mark>.
          </p>
        </A4Page>
      </div>
    </Example>
  )
}
