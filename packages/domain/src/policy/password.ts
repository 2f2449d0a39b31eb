import { Refusal } from '../kernel/refusal.ts'

const LEAST_LENGTH = 10

/** What is tried first by anybody who guesses; compared without digits at the ends. */
const COMMON = new Set([
  'password',
  'matkhau',
  'mat khau',
  'qwertyuiop',
  'iloveyou',
  'admin',
  'administrator',
  'thidua',
  'langson',
  'vietnam',
  'abcdef',
])

/**
 * Long rather than intricate: length, not guessable, not the name.
 * @throws Refusal password.too-short | password.too-common | password.like-username
 */
export function checkPassword(password: string, username: string): void {
  if ([...password].length < LEAST_LENGTH) throw new Refusal('password.too-short', { least: LEAST_LENGTH })
  const plain = password.toLowerCase()
  if (username.length >= 3 && plain.includes(username.toLowerCase())) throw new Refusal('password.like-username')
  const core = plain.replaceAll(/^[\d\W_]+|[\d\W_]+$/g, '')
  if (core === '' || COMMON.has(core) || new Set(plain).size < 4) throw new Refusal('password.too-common')
}
