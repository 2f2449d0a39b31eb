import { expect, test } from 'vitest'
import { matching, type Reminder } from './reminders.ts'

const unit = { id: 'u', name: 'Sở Y tế' }
const reminder = (id: string, other: Partial<Reminder>): Reminder => ({
  id,
  direction: 'sent',
  about: 'register',
  period: null,
  fromUnit: unit,
  toUnit: unit,
  sentAt: '2021-02-08T01:00:00Z',
  answer: null,
  answeredAt: null,
  withdrawnAt: null,
  ...other,
})

test('what was answered or taken back waits for no answer', () => {
  const reminders = [
    reminder('open', {}),
    reminder('answered', { answer: 'done', answeredAt: '2021-02-08T02:00:00Z' }),
    reminder('withdrawn', { withdrawnAt: '2021-02-08T02:00:00Z' }),
    reminder('received', { direction: 'received' }),
  ]
  const ids = (filter: Parameters<typeof matching>[1]) => matching(reminders, filter).map(({ id }) => id)
  expect(ids('chua-tra-loi')).toEqual(['open', 'received'])
  expect(ids('da-nhan')).toEqual(['received'])
  expect(ids('da-gui')).toEqual(['open', 'answered', 'withdrawn'])
})
