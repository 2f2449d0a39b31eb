import type { ListRemindersResponse } from '../../generated/api/types.gen.ts'

export type Reminder = ListRemindersResponse['reminders'][number]

/** What the address may ask for (`?loc=`). */
export const reminderFilters = ['tat-ca', 'da-gui', 'da-nhan', 'chua-tra-loi'] as const
export type ReminderFilter = (typeof reminderFilters)[number]

/** Still waits for an answer: not answered and not taken back. */
export const isOpen = (one: Reminder): boolean => one.answer === null && one.withdrawnAt === null

const holds: Record<ReminderFilter, (one: Reminder) => boolean> = {
  'tat-ca': () => true,
  'da-gui': (one) => one.direction === 'sent',
  'da-nhan': (one) => one.direction === 'received',
  'chua-tra-loi': isOpen,
}

export const matching = (reminders: readonly Reminder[], filter: ReminderFilter): Reminder[] =>
  reminders.filter(holds[filter])
