import { checkMapTiles } from '@thidua/domain/org-unit/map-tiles'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { liftTile, placeTile } from './arrange-map.ts'

test('two that meet change places; one that comes from outside takes the place', () => {
  const map = placeTile(placeTile([], 'a', 1, 1), 'b', 2, 1)
  expect(placeTile(map, 'a', 2, 1)).toEqual(
    expect.arrayContaining([
      { orgUnitId: 'a', column: 2, row: 1 },
      { orgUnitId: 'b', column: 1, row: 1 },
    ]),
  )
  expect(placeTile(map, 'c', 2, 1).map((tile) => tile.orgUnitId)).toEqual(['a', 'c'])
  expect(liftTile(map, 'a')).toEqual([{ orgUnitId: 'b', column: 2, row: 1 }])
})

test('whatever is placed, the map stays one that may be saved', () => {
  const step = fc.tuple(
    fc.constantFrom('a', 'b', 'c', 'd'),
    fc.integer({ min: 1, max: 3 }),
    fc.integer({ min: 1, max: 3 }),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const map = steps.reduce<ReturnType<typeof placeTile>>(
        (tiles, [id, column, row]) => placeTile(tiles, id, column, row),
        [],
      )
      expect(() => checkMapTiles(map, new Set('abcd'))).not.toThrow()
    }),
  )
})
