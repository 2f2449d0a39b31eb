/** Ours are those that we asked of others; else those that we were asked. */
export const readQuickListSearch = (search: Record<string, unknown>): { muc?: 'da-yeu-cau' } =>
  search['muc'] === 'da-yeu-cau' ? { muc: 'da-yeu-cau' } : {}
