import type { Setup } from '@thidua/contract/session'
import type { Static } from 'typebox'

/** What the operator reads when the server is ready. */
export function welcomeText(address: string, milliseconds: number, setup: Static<typeof Setup>): string {
  const accounts = setup.demoAccounts.map(
    (account) =>
      `  ${account.username.padEnd(22)} ${account.password.padEnd(22)} ${account.position}, ${account.orgUnitName}`,
  )
  return [
    `thidua sẵn sàng tại ${address} (${(milliseconds / 1000).toFixed(1).replace('.', ',')} giây)`,
    ...(setup.empty ? ['Hệ thống còn trống: mở trang trên để thiết lập đơn vị đầu tiên.'] : []),
    ...(accounts.length > 0 ? ['Tài khoản dùng thử:', ...accounts] : []),
  ].join('\n')
}
