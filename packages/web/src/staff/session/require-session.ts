import { redirect } from '@tanstack/react-router'
import { ApiError } from '../../ui/api.ts'
import { queryClient } from '../../ui/query-client.ts'
import { meQuery } from './me.ts'
import { setupQuery } from './setup.ts'

/** Lets only a signed-in person into the frame; others go to sign in, or to the first set-up of an empty server. */
export async function requireSession({ location }: { location: { href: string } }): Promise<void> {
  try {
    await queryClient.ensureQueryData(meQuery)
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 401) throw error
    const setup = await queryClient.ensureQueryData(setupQuery).catch(() => null)
    if (setup?.empty === true) throw redirect({ to: '/thiet-lap' })
    throw redirect({ to: '/dang-nhap', search: location.href === '/' ? {} : { tiep: location.href } })
  }
}
