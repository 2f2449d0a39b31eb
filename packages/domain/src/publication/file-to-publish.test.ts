import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileToPublish } from './file-to-publish.ts'

test('a file that holds one document is published as it is, one that holds more is not', () => {
  expect(fileToPublish('\n**CHỈ THỊ**\n\n---\n', [3, 10])).toBe('original')
  expect(fileToPublish('Công văn chuyển\n\nCHỈ THỊ', [17, 24])).toBe('rendition')
  expect(fileToPublish('CHỈ THỊ\n\nbút phê', [0, 7])).toBe('rendition')
  expect(fileToPublish('quét, chưa đọc được', undefined)).toBe('original')
})

test('whatever word stands before or after a document, its file is not handed out', () => {
  const word = fc.stringMatching(/^[a-z0-9]{1,8}$/)
  fc.assert(
    fc.property(word, word, fc.boolean(), (document, other, before) => {
      const text = before ? `${other}\n${document}` : `${document}\n${other}`
      const start = before ? other.length + 1 : 0
      expect(fileToPublish(text, [start, start + document.length])).toBe('rendition')
    }),
  )
})
