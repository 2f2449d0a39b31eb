import type { UseMutationResult } from '@tanstack/react-query'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { readDocumentQueryKey } from '../../generated/api/@tanstack/react-query.gen.ts'
import { registerDocument } from '../../generated/api/sdk.gen.ts'
import type { RegisterDocumentData, RegisterDocumentResponse } from '../../generated/api/types.gen.ts'
import { todayQuery } from '../today/today.ts'

export type Register = UseMutationResult<RegisterDocumentResponse, Error, RegisterDocumentData['body']>

/** Enters the document into the book; the list, the document and Today then know it. */
export function useRegister(documentId: string): Register {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (body: RegisterDocumentData['body']) => {
      const { data } = await registerDocument({ path: { id: documentId }, body, throwOnError: true })
      return data
    },
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: readDocumentQueryKey({ path: { id: documentId } }) }),
        queries.invalidateQueries({ queryKey: [{ _id: 'listDocuments' }] }),
        queries.invalidateQueries({ queryKey: todayQuery.queryKey }),
      ]),
  })
}
