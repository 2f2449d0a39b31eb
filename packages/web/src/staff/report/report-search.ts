/** Which of the two lists, and which steps of it, stand in the address. */
export interface ReportListSearch {
  /** `den` are the reports that were sent to us, `ve-don-vi` what others report about us; ours otherwise. */
  muc?: 'den' | 've-don-vi'
  loc?: 'can-lam' | 'da-gui'
}

export function readReportListSearch(search: Record<string, unknown>): ReportListSearch {
  return {
    ...(search['muc'] === 'den' || search['muc'] === 've-don-vi' ? { muc: search['muc'] } : {}),
    ...(search['loc'] === 'can-lam' || search['loc'] === 'da-gui' ? { loc: search['loc'] } : {}),
  }
}

/** On a phone the address holds the target that is open; the last place holds the words and the steps. */
export interface EntrySearch {
  dong?: number
}

export function readEntrySearch(search: Record<string, unknown>): EntrySearch {
  const row = Number(search['dong'])
  return Number.isInteger(row) && row > 0 ? { dong: row } : {}
}
