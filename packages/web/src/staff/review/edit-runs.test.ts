import { expect, test } from 'vitest'
import { withText } from './edit-runs.ts'
import type { ReviewDraft } from './review.ts'

const trace = { targetId: 't', nodeId: 'n', periodId: 'p' }
const draft: ReviewDraft = {
  head: {
    parentIssuer: null,
    issuer: 'SỞ NỘI VỤ',
    symbol: 'BC-SNV',
    place: 'Lạng Sơn',
    addressees: [],
    recipients: [],
    signature: { authority: null, title: 'GIÁM ĐỐC', name: '' },
  },
  title: 'BÁO CÁO',
  subject: 'Sơ kết',
  sections: [
    {
      heading: 'I',
      blocks: [
        {
          kind: 'paragraph',
          runs: [
            { kind: 'text', text: 'Thu được ' },
            { kind: 'figure', text: '2.552,3', value: '2552.3', trace },
          ],
        },
      ],
    },
  ],
}

test('words are rewritten around a figure, and the figure itself cannot be', () => {
  const place = { section: 0, block: 0, run: 0 }
  expect(withText(draft, place, 'Đã thu ').sections[0]?.blocks[0]).toMatchObject({
    runs: [{ text: 'Đã thu ' }, { text: '2.552,3', value: '2552.3', trace }],
  })
  expect(withText(draft, { ...place, run: 1 }, '9.999')).toEqual(draft)
})
