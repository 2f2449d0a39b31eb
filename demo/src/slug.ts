import { searchKey } from '@thidua/domain/kernel/names'

/** `xã Tân Thành` becomes `xa-tan-thanh`. */
export function slug(name: string): string {
  return searchKey(name).replaceAll(/[^a-z0-9]+/g, '-')
}
