/** A PDF put together object by object, as tests need what no writer writes. */
class PdfFile {
  readonly #objects: Buffer[] = []

  /** @returns the object's number */
  add(content: string, stream?: Uint8Array): number {
    const body = stream === undefined ? '' : `\nstream\n`
    const tail = stream === undefined ? '' : '\nendstream'
    this.#objects.push(Buffer.concat([Buffer.from(`${content}${body}`), stream ?? Buffer.alloc(0), Buffer.from(tail)]))
    return this.#objects.length
  }

  /** @param trailer what stands in the trailer beside the catalogue, which is object `root` */
  bytes(root: number, trailer = ''): Uint8Array {
    const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')]
    const offsets: number[] = []
    let at = parts[0]?.length ?? 0
    for (const [index, object] of this.#objects.entries()) {
      const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')])
      offsets.push(at)
      parts.push(part)
      at += part.length
    }
    const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
    const size = offsets.length + 1
    parts.push(Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${rows}`))
    parts.push(Buffer.from(`trailer\n<< /Size ${size} /Root ${root} 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`))
    return new Uint8Array(Buffer.concat(parts))
  }
}

interface Jpeg {
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
}

/** A PDF of which every page is one picture at 200 dots an inch, as a scanner makes it. */
export function picturePdf(pictures: readonly Jpeg[]): Uint8Array {
  const file = new PdfFile()
  const parent = 3 * pictures.length + 1
  const kids = pictures.map(({ bytes, width, height }) => {
    const [across, down] = [(width * 72) / 200, (height * 72) / 200]
    const image = file.add(
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 ` +
        `/Filter /DCTDecode /Length ${bytes.length} >>`,
      bytes,
    )
    const drawing = Buffer.from(`q ${across} 0 0 ${down} 0 0 cm /P Do Q`)
    const content = file.add(`<< /Length ${drawing.length} >>`, drawing)
    return file.add(
      `<< /Type /Page /Parent ${parent} 0 R /MediaBox [0 0 ${across} ${down}] /Contents ${content} 0 R ` +
        `/Resources << /XObject << /P ${image} 0 R >> >> >>`,
    )
  })
  const pages = file.add(
    `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`,
  )
  return file.bytes(file.add(`<< /Type /Catalog /Pages ${pages} 0 R >>`))
}

/** A PDF of so many empty pages. */
export function emptyPdf(pages: number, trailer = ''): Uint8Array {
  const file = new PdfFile()
  const kids = Array.from({ length: pages }, () =>
    file.add(`<< /Type /Page /Parent ${pages + 1} 0 R /MediaBox [0 0 595 842] >>`),
  )
  const tree = file.add(`<< /Type /Pages /Count ${pages} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`)
  return file.bytes(file.add(`<< /Type /Catalog /Pages ${tree} 0 R >>`), trailer)
}

/** A PDF that asks for a password. */
export const lockedPdf = (): Uint8Array => {
  const unknown = '11'.repeat(32)
  return emptyPdf(
    1,
    `/Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <${unknown}> /U <${unknown}> >> /ID [<${'22'.repeat(16)}> <${'22'.repeat(16)}>]`,
  )
}
