import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { sampleDirective } from '../../testing/sample-documents.ts'
import { letterOf } from '../../testing/scans/letter-of.ts'
import { picturePdf } from '../../testing/scans/pdf-file.ts'
import { scanOf, sizedScanOf } from '../../testing/scans/scan-of.ts'
import { writePdf } from '../write-document/write-pdf.ts'
import { findSkew } from './skew.ts'
import { lazyRecogniser } from './page-reader.ts'
import { openPages, readAllPages } from './read-all-pages.ts'
import { greyPage, makeUpright } from './upright.ts'

const recogniser = lazyRecogniser()
const tools = { recogniser: recogniser.get, withPictures: false }
afterAll(() => recogniser.close())
const pdf = writePdf(letterOf(sampleDirective))
const isDirective =
  /Số: 09\/CT-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n[\s\S]*tỷ lệ che phủ rừng đạt từ 63% trở lên\.\n/

test('a PDF of text is read in the order of its layout, without recognising anything', async () => {
  const { text, pages } = await readAllPages('pdf', [pdf], {
    ...tools,
    recogniser: () => Promise.reject(new Error('there is nothing to recognise')),
  })
  expect(text).toMatch(isDirective)
  expect(pages).toMatchObject([{ page: 1, source: 'text' }])
})

test('a worn scan is read by its picture, wherever it lies', async () => {
  const scan = await scanOf(pdf)
  const onSide = new Uint8Array(await sharp(scan).rotate(90).jpeg().toBuffer())
  const onHead = new Uint8Array(await sharp(scan).rotate(180).jpeg().toBuffer())
  const { text, pages } = await readAllPages('picture', [scan, onSide, onHead], tools)
  expect(pages.map((page) => page.source)).toEqual(['ocr', 'ocr', 'ocr'])
  expect(text.match(/tỷ lệ che phủ rừng đạt từ 63% trở lên/g)).toHaveLength(3)
})

test('a TIFF of two pages has two pages', async () => {
  const scan = await scanOf(pdf)
  const tiff = await sharp([scan, scan], { join: { animated: true } })
    .tiff()
    .toBuffer()
  const opened = await openPages('picture', [new Uint8Array(tiff)], tools)
  expect([opened.pages, opened.scanned.size]).toEqual([2, 2])
})

test('of a PDF only the pages that are pictures are recognised', async () => {
  const opened = await openPages('pdf', [picturePdf([await sizedScanOf(pdf)])], tools)
  expect([...opened.scanned]).toEqual([1])
  const printed = await openPages('pdf', [pdf], tools)
  expect([...printed.scanned]).toEqual([])
  await Promise.all([opened.close(), printed.close()])
})

test('a page that was laid on askew is made level', async () => {
  const upright = await makeUpright(await greyPage(await scanOf(pdf, 1, { turn: -2.4 }), 1))
  const { data, info } = await sharp(upright.data, {
    raw: { width: upright.width, height: upright.height, channels: 1 },
  })
    .resize({ width: 700 })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  expect(Math.abs(findSkew({ data, width: info.width, height: info.height }).degrees)).toBeLessThan(0.25)
})
