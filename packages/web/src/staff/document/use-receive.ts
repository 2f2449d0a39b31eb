import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { receiveText } from '../../generated/api/sdk.gen.ts'
import type { ReceiveTextResponse } from '../../generated/api/types.gen.ts'
import { apiFetch } from '../../ui/api.ts'

type Incoming = { files: readonly File[] } | { text: string }

export interface Receive {
  /** Pictures are gathered as pages of one document; any other file is sent at once. */
  take: (files: readonly File[]) => void
  /** The pictures gathered so far, in the order of the pages. */
  pages: readonly File[]
  dropPage: (at: number) => void
  readPages: () => void
  receiveText: (text: string) => void
  /** What is being sent or was refused: it stays at hand for another try. */
  incoming: Incoming | undefined
  /** The file that was sent last, while it is being read. */
  intakeId: string | undefined
  /** Its documents are there. */
  finish: (documentId: string) => void
  isPending: boolean
  error: Error | null
  reset: () => void
}

const isPicture = (file: File): boolean =>
  /\.(?:jpe?g|png|webp)$/iu.test(file.name) || /^image\/(?:jpeg|png|webp)$/u.test(file.type)

/** Takes a document in, has it read, and goes to it. A file may hold several; the first leads to the others. */
export function useReceive(): Receive {
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [pages, setPages] = useState<readonly File[]>([])
  const open = async (documentId: string) => {
    void queries.invalidateQueries({ queryKey: [{ _id: 'listDocuments' }] })
    await navigate({ to: '/van-ban/$documentId', params: { documentId } })
  }
  const receive = useMutation({
    mutationFn: send,
    onSuccess: async ({ documents, intake }) => {
      setPages([])
      if (intake !== null) void queries.invalidateQueries({ queryKey: [{ _id: 'listIntakes' }] })
      const [first] = documents
      if (first !== undefined) await open(first.id)
    },
  })
  return {
    take: (files) => {
      receive.reset()
      if (files.every(isPicture)) setPages((before) => [...before, ...files])
      else receive.mutate({ files })
    },
    pages,
    dropPage: (at) => setPages((before) => before.filter((_file, index) => index !== at)),
    readPages: () => receive.mutate({ files: pages }),
    receiveText: (text) => receive.mutate({ text }),
    incoming: receive.variables,
    intakeId: receive.data?.intake?.id,
    finish: (documentId) => void open(documentId),
    isPending: receive.isPending,
    error: receive.error,
    reset: () => {
      setPages([])
      receive.reset()
    },
  }
}

async function send(incoming: Incoming): Promise<ReceiveTextResponse> {
  if ('text' in incoming) {
    const { data } = await receiveText({ body: incoming, throwOnError: true })
    return data
  }
  const body = new FormData()
  for (const file of incoming.files) body.append('file', file)
  const response = await apiFetch('/api/documents', { method: 'POST', body })
  return (await response.json()) as ReceiveTextResponse
}
