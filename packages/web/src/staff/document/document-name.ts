import type { DocumentRow } from '@thidua/contract/document'
import type { TFunction } from 'i18next'

/** `Chỉ thị 04/CT-UBND`; a paper in which neither could be read is named by what it is: a document without symbol. */
export function documentName(row: Pick<DocumentRow, 'documentType' | 'symbol'>, t: TFunction<'document'>): string {
  return [row.documentType, row.symbol].filter(Boolean).join(' ') || t('unnamed')
}
