import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { receiveText } from '../../generated/api/sdk.gen.ts'
import type { ReceiveTextResponse } from '../../generated/api/types.gen.ts'
import { apiFetch } from '../../ui/api.ts'

type Incoming = { file: File } | { text: string }

export interface Receive {
  receiveFile: (file: File) => void
  receiveText: (text: string) => void
  /** What is being sent or was refused: it stays at hand for another try. */
  incoming: Incoming | undefined
  isPending: boolean
  error: Error | null
  reset: () => void
}

/** Takes a document in, has it read, and goes to it. A file may hold several; the first leads to the others. */
export function useReceive(): Receive {
  const navigate = useNavigate()
  const queries = useQueryClient()
  const receive = useMutation({
    mutationFn: send,
    onSuccess: async ({ documents }) => {
      void queries.invalidateQueries({ queryKey: [{ _id: 'listDocuments' }] })
      const [first] = documents
      if (first !== undefined) await navigate({ to: '/van-ban/$documentId', params: { documentId: first.id } })
    },
  })
  return {
    receiveFile: (file) => receive.mutate({ file }),
    receiveText: (text) => receive.mutate({ text }),
    incoming: receive.variables,
    isPending: receive.isPending,
    error: receive.error,
    reset: receive.reset,
  }
}

async function send(incoming: Incoming): Promise<ReceiveTextResponse> {
  if ('text' in incoming) {
    const { data } = await receiveText({ body: incoming, throwOnError: true })
    return data
  }
  const body = new FormData()
  body.set('file', incoming.file)
  const response = await apiFetch('/api/documents', { method: 'POST', body })
  return (await response.json()) as ReceiveTextResponse
}
