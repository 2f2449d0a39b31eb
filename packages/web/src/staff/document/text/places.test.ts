import type { DocumentPage } from '@thidua/contract/document'
import { expect, test } from 'vitest'
import { patchOf, placesOf } from './places.ts'

const page = (number: number, words: number[][]): DocumentPage => ({
  page: number,
  width: 200,
  height: 400,
  source: 'ocr',
  hasPicture: true,
  words,
})

const pages = [
  page(1, [
    [0, 3, 20, 40, 40, 48],
    [4, 8, 50, 40, 90, 50],
    [9, 12, 20, 60, 60, 68],
  ]),
  page(2, [[13, 20, 20, 40, 100, 50]]),
]

test('words on two printed lines have two places, each around the words of its line', () => {
  expect(placesOf(pages, 4, 12)).toEqual([
    { page: 1, left: 25, top: 10, width: 20, height: 2.5 },
    { page: 1, left: 10, top: 15, width: 20, height: 2 },
  ])
  expect(placesOf(pages, 0, 8)).toEqual([{ page: 1, left: 10, top: 10, width: 35, height: 2.5 }])
})

test('words that go over a page have places on both, and the patch is that of the first', () => {
  const places = placesOf(pages, 9, 20)
  expect(places.map((place) => place.page)).toEqual([1, 2])
  expect(patchOf(places)).toMatchObject({ page: 1, left: 9.2, top: 14.6 })
})

test('words that stand on no page have no place', () => {
  expect(patchOf(placesOf(pages, 40, 50))).toBeNull()
})
