import { useHotkeys } from '@mantine/hooks'

export interface ReadingKeys {
  next: () => void
  previous: () => void
  confirm: () => void
  edit: () => void
  drop: () => void
  add: () => void
  help: () => void
}

/** One hand on the keyboard. Silent while something is typed; Enter on a button or link stays its own. */
export function useReadingKeys(keys: ReadingKeys): void {
  const outsideControls = (act: () => void) => (event: KeyboardEvent) => {
    const { target } = event
    if (target instanceof Element && target.closest('button, a, [role="button"], [role="dialog"]') !== null) return
    event.preventDefault()
    act()
  }
  useHotkeys([
    ['j', keys.next],
    ['k', keys.previous],
    ['e', keys.edit],
    ['x', keys.drop],
    ['a', keys.add],
    ['shift+?', keys.help],
    ['Enter', outsideControls(keys.confirm), { preventDefault: false }],
  ])
}
