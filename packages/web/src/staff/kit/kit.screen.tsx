import { Page } from '../../ui/page.tsx'
import { PageHead } from '../../ui/page-head.tsx'

export function KitScreen() {
  return (
    <Page>
      <PageHead title="Bộ mẫu" />
    </Page>
  )
}
