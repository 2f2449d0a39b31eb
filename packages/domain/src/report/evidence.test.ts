import fc from 'fast-check'
import { expect, test } from 'vitest'
import { piecesOf } from './evidence.ts'

test('one photograph that serves three targets is one piece, named as it was tied last', () => {
  const tied = [
    { sha256: 'a', name: 'anh.jpg' },
    { sha256: 'b', name: 'bien-ban.pdf' },
    { sha256: 'a', name: 'anh-khanh-thanh.jpg' },
    { sha256: 'a', name: 'anh-khanh-thanh.jpg' },
  ]
  expect(piecesOf(tied).map(({ newest, uses }) => [newest.name, uses])).toEqual([
    ['anh-khanh-thanh.jpg', 3],
    ['bien-ban.pdf', 1],
  ])
})

test('ties are neither lost nor counted twice', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c').map((sha256) => ({ sha256 }))), (tied) => {
      const pieces = piecesOf(tied)
      expect(pieces.reduce((sum, { uses }) => sum + uses, 0)).toBe(tied.length)
      expect(new Set(pieces.map(({ newest }) => newest.sha256)).size).toBe(pieces.length)
    }),
  )
})
