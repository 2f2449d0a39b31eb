import { expect, test } from 'vitest'
import { Refusal } from './refusal.ts'

test('a refusal carries its code, its values and its fields apart from any wording', () => {
  const refusal = new Refusal('import.faults', { count: 1 }, [
    { path: 'rows.3.code', code: 'import.code-twice', params: {} },
  ])
  expect(refusal).toBeInstanceOf(Error)
  expect(refusal).toMatchObject({ code: 'import.faults', params: { count: 1 }, fields: [{ path: 'rows.3.code' }] })
})
