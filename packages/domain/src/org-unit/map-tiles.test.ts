import { expect, test } from 'vitest'
import { checkMapTiles } from './map-tiles.ts'

const beneath = new Set(['cao-loc', 'loc-binh'])
const tile = (orgUnitId: string, column: number, row: number) => ({ orgUnitId, column, row })

test('two offices never stand on one place of a map, and one never on two', () => {
  expect(() => checkMapTiles([tile('cao-loc', 1, 1), tile('loc-binh', 2, 1)], beneath)).not.toThrow()
  expect(() => checkMapTiles([tile('cao-loc', 1, 1), tile('loc-binh', 1, 1)], beneath)).toThrow('org-unit.tile-taken')
  expect(() => checkMapTiles([tile('cao-loc', 1, 1), tile('cao-loc', 2, 1)], beneath)).toThrow('org-unit.tile-taken')
})

test('a map holds only offices beneath the one whose map it is', () => {
  expect(() => checkMapTiles([tile('ha-noi', 1, 1)], beneath)).toThrow('org-unit.tile-not-beneath')
})
