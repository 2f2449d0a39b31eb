import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { readDeliveryOptions, readDeliveryQueryKey } from '../../generated/api/@tanstack/react-query.gen.ts'
import { acknowledge, openDelivery } from '../../generated/api/sdk.gen.ts'
import { todayQuery } from '../today/today.ts'

/** The delivery that brought a document to this unit; nothing for the unit's own papers. */
export function useDelivery(deliveryId: string | null) {
  return useQuery({ ...readDeliveryOptions({ path: { id: deliveryId ?? '' } }), enabled: deliveryId !== null })
}

/** Opening a delivered document for the first time is a sign of life of the unit, and is told to the sender. */
export function useOpenDelivery(deliveryId: string | null): void {
  const { data } = useDelivery(deliveryId)
  const queries = useQueryClient()
  const told = useRef(false)
  const unopened = data?.status === 'delivered' && data.abilities.includes('document.read')
  useEffect(() => {
    if (deliveryId === null || !unopened || told.current) return
    told.current = true
    // Told again at the next opening when it fails now: nothing on this screen depends on it.
    void openDelivery({ path: { id: deliveryId }, throwOnError: true })
      .then(() => queries.invalidateQueries({ queryKey: readDeliveryQueryKey({ path: { id: deliveryId } }) }))
      .catch(() => undefined)
  }, [deliveryId, unopened, queries])
}

/** "Tôi đã đọc": the person's own confirmation. */
export function useAcknowledge(deliveryId: string | null) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => acknowledge({ path: { id }, throwOnError: true }),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: readDeliveryQueryKey({ path: { id: deliveryId ?? '' } }) }),
        queries.invalidateQueries({ queryKey: todayQuery.queryKey }),
      ]),
  })
}
