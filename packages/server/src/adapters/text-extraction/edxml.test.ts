import { Refusal } from '@thidua/domain/kernel/refusal'
import { Document, Packer, Paragraph } from 'docx'
import { expect, test } from 'vitest'
import { edxmlPacket } from '../../testing/edxml-packet.ts'
import { sampleDirective } from '../../testing/sample-documents.ts'
import { zipOf } from '../../testing/zip-of.ts'
import { openPacket } from './edxml.ts'
import { openFile } from './open-file.ts'

const text = (words: string): Uint8Array => new TextEncoder().encode(words)
const directive = { name: 'chi-thi.txt', bytes: text(sampleDirective) }
const codeOf = (bytes: Uint8Array): Promise<string> =>
  openFile({ bytes, fileName: 'goi.edxml' }).then(
    () => 'opened',
    (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
  )

test('a packet says who sends what to whom, in its header', () => {
  expect(openPacket(edxmlPacket(directive)).packet).toMatchObject({
    kind: 'document',
    documentId: 'H37.01,2021/02/01,09/CT-UBND',
    from: { id: 'H37.01', name: 'Sở Thử Nghiệm & Đo Lường' },
    to: [{ name: 'Sở Nội vụ' }, { name: 'Sở Y tế' }],
    symbol: '09/CT-UBND',
    date: '2021-02-01',
    type: 'Chỉ thị',
    signer: { authority: 'TM. UBND', title: 'Chủ tịch', name: 'Lăng Văn Thử' },
    dueOn: '2021-03-15',
    recipients: ['Các sở, ban, ngành', 'Lưu: VT'],
    urgency: 'Hỏa tốc',
    business: 'update',
  })
})

test('the attached document is what is read', async () => {
  const { file, kind } = await openFile({ bytes: edxmlPacket(directive), fileName: 'goi.xml' })
  expect([kind, new TextDecoder().decode(file.bytes)]).toEqual(['text', sampleDirective])
})

test('a file that a gateway zipped is unzipped, a Word file stays whole', async () => {
  const zipped = zipOf([{ name: 'chi-thi.txt', bytes: directive.bytes }])
  const [file] = openPacket(edxmlPacket({ name: 'chi-thi.txt', bytes: zipped })).files
  expect(new TextDecoder().decode(file?.bytes)).toBe(sampleDirective)
  const docx = new Uint8Array(
    await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Thi đua')] }] })),
  )
  const [word] = openPacket(edxmlPacket({ name: 'a.docx', bytes: docx })).files
  expect(word?.bytes).toEqual(docx)
})

test.each([
  ['a document type of its own', edxmlPacket(directive, '<!DOCTYPE edXML [<!ENTITY a "b">]>'), 'reading.edxml-unsafe'],
  [
    'an entity from elsewhere',
    edxmlPacket(directive, '<!DOCTYPE e SYSTEM "file:///etc/passwd">'),
    'reading.edxml-unsafe',
  ],
  ['broken markup', text('<edXML><a></edXML>'), 'reading.edxml-broken'],
  ['other XML', text('<html><body>Thi đua</body></html>'), 'reading.edxml-broken'],
  [
    'no document that can be read',
    edxmlPacket({ name: 'bang.xlsx', bytes: text('x') }),
    'reading.edxml-without-document',
  ],
  [
    'another packet inside',
    edxmlPacket({ name: 'trong.edxml', bytes: edxmlPacket(directive) }),
    'reading.edxml-without-document',
  ],
])('a packet with %s is refused', async (_what, bytes, code) => {
  expect(await codeOf(bytes)).toBe(code)
})
