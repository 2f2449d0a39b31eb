import { randomUUID } from 'node:crypto'

/** An office with a clerk who is signed in. */
export interface Office {
  readonly url: string
  readonly cookie: string
  readonly orgUnitId: string
  readonly personId: string
  /** The session's token, as the database knows it. */
  readonly token: string
  readonly today: string
}

const account = { username: 'van.thu', password: 'mưa xuân trên đỉnh Mẫu Sơn' }

async function call<T>(
  url: string,
  method: string,
  cookie: string,
  body: object,
): Promise<{ answer: T; response: Response }> {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), cookie },
    body: JSON.stringify(body),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${text}`)
  return { answer: (text === '' ? null : JSON.parse(text)) as T, response }
}

const cookieOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((one) => one.split(';', 1)[0])
    .join('; ')

/** Sets the installation up, lets in a clerk, and has the incoming book kept here. */
export async function openOffice(url: string): Promise<Office> {
  const admin = { username: 'quan.tri', password: account.password }
  await call(`${url}/api/setup`, 'POST', '', {
    provinceName: 'tỉnh thử',
    orgUnitName: 'UBND tỉnh',
    fullName: 'Quản trị',
    ...admin,
  })
  const adminCookie = cookieOf((await call(`${url}/api/session`, 'POST', '', admin)).response)
  const orgUnitId = (await me(url, adminCookie)).actingOrgUnitId
  const invited = await call<{ path: string }>(`${url}/api/org-units/${orgUnitId}/invitations`, 'POST', adminCookie, {
    fullName: 'Văn thư',
    position: 'Văn thư',
    roles: ['records-clerk'],
  })
  await call(`${url}/api/invitations/${invited.answer.path.split('/').at(-1)}/accept`, 'POST', '', account)
  const cookie = cookieOf((await call(`${url}/api/session`, 'POST', '', account)).response)
  const clerk = await me(url, cookie)
  const year = Number(clerk.today.slice(0, 4))
  await call(`${url}/api/books/incoming`, 'PUT', cookie, { keptBy: 'ours', year })
  const token = decodeURIComponent(/session_token=([^;]+)/.exec(cookie)?.[1] ?? '').split('.')[0] ?? ''
  return { url, cookie, orgUnitId, personId: clerk.person.id, token, today: clerk.today }
}

async function me(url: string, cookie: string) {
  const response = await fetch(`${url}/api/me`, { headers: { cookie } })
  return (await response.json()) as { actingOrgUnitId: string; today: string; person: { id: string } }
}

/** @returns ids of documents that wait to be registered */
export async function bringDocuments(office: Office, count: number): Promise<string[]> {
  const ids: string[] = []
  for (let at = 0; at < count; at += 1) {
    const text = `Công văn thử số ${at}\nNội dung ngắn để đo việc vào sổ.`
    const { answer } = await call<{ documents: { id: string }[] }>(
      `${office.url}/api/documents/paste`,
      'POST',
      office.cookie,
      { text },
    )
    ids.push(...answer.documents.map(({ id }) => id))
  }
  return ids
}

export async function registerOverHttp(office: Office, ids: readonly string[]): Promise<void> {
  for (const id of ids)
    await call(`${office.url}/api/documents/${id}/register`, 'POST', office.cookie, { arrivedOn: office.today })
}
