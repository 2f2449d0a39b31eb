/** Filters, words and the open panel of the list of documents, as they stand in its address. */
export interface DocumentListSearch {
  loc?: 'den' | 'di' | 'chua-vao-so'
  q?: string
  /** The panel for taking a document in. */
  nhan?: true
  /** The document whose registering panel is open. */
  'vao-so'?: string
}

export function validateListSearch(search: Record<string, unknown>): DocumentListSearch {
  const { loc, q, nhan } = search
  const registering = search['vao-so']
  return {
    ...(loc === 'den' || loc === 'di' || loc === 'chua-vao-so' ? { loc } : {}),
    ...(typeof q === 'string' && q !== '' ? { q } : {}),
    ...(nhan === true ? { nhan } : {}),
    ...(typeof registering === 'string' ? { 'vao-so': registering } : {}),
  }
}

/** Where in the document's text to open it (`trich=120-180`), and whether the registering panel is open. */
export interface DocumentSearch {
  trich?: string
  'vao-so'?: true
}

export function validateDocumentSearch(search: Record<string, unknown>): DocumentSearch {
  const { trich } = search
  return {
    ...(typeof trich === 'string' && /^\d+-\d+$/.test(trich) ? { trich } : {}),
    ...(search['vao-so'] === true ? { 'vao-so': true } : {}),
  }
}
