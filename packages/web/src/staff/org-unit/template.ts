/** The columns that the import asks for, as a file to fill in. The mark in front tells Excel that it is UTF-8. */
export function saveTemplate(fileName: string): void {
  const bom = '\uFEFF'
  const sheet = new Blob([`${bom}Tên,Mã,Cấp,Khối,Mã cấp trên\r\n`], { type: 'text/csv;charset=utf-8' })
  const address = URL.createObjectURL(sheet)
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  URL.revokeObjectURL(address)
}
