import { ActionIcon, Button, Checkbox, createTheme, PasswordInput, Select, Textarea, TextInput } from '@mantine/core'
import type { ButtonProps, CSSVariablesResolver, MantineColorsTuple } from '@mantine/core'

const lam: MantineColorsTuple = [
  '#EEF3F9',
  '#DCE6F2',
  '#BACFE6',
  '#93B9E6',
  '#6C96C4',
  '#4B7BB0',
  '#2A5C96',
  '#224C7D',
  '#1B3D64',
  '#142D4A',
]
const son: MantineColorsTuple = [
  '#FCEDE7',
  '#F8D9CF',
  '#F1B5A4',
  '#F58A6E',
  '#E06C50',
  '#D24D2F',
  '#BF351A',
  '#A32C15',
  '#822311',
  '#5E1A0D',
]
/** Replaces Mantine's cold greys of the dark theme. */
const dark: MantineColorsTuple = [
  '#ECE7DC',
  '#BCB4A5',
  '#9D9586',
  '#857D6F',
  '#4B463C',
  '#353129',
  '#2A2722',
  '#211F1B',
  '#191714',
  '#131210',
]

/** Three heights: 28 in dense rows, 32 on a desk, 48 under a thumb. */
const buttonSizes = {
  xs: { height: '28px', text: '13px', side: '10px' },
  sm: { height: '32px', text: '13px', side: '12px' },
  lg: { height: '48px', text: '16px', side: '20px' },
} as const

function isButtonSize(size: string | number): size is keyof typeof buttonSizes {
  return size in buttonSizes
}

function buttonVariables(size: ButtonProps['size'] = 'sm') {
  const { height, text, side } = isButtonSize(size) ? buttonSizes[size] : buttonSizes.sm
  return { root: { '--button-height': height, '--button-fz': text, '--button-padding-x': side } }
}

const field = { defaultProps: { size: 'sm' } } as const

export const theme = createTheme({
  primaryColor: 'lam',
  primaryShade: 6,
  colors: { lam, son, dark },
  fontFamily: 'var(--text)',
  headings: { fontFamily: 'var(--text)', fontWeight: '600' },
  fontWeights: { medium: '500' },
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '1.5', sm: '1.54', md: '1.5', lg: '1.5', xl: '1.4' },
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  defaultRadius: 'sm',
  spacing: { xs: '4px', sm: '8px', md: '16px', lg: '24px', xl: '40px' },
  breakpoints: { xs: '30em', sm: '48em', md: '62em', lg: '80em', xl: '96em' },
  cursorType: 'pointer',
  components: {
    Button: Button.extend({
      defaultProps: { size: 'sm' },
      vars: (_theme, props) => buttonVariables(props.size),
      styles: { root: { fontWeight: 500 } },
    }),
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'dark' } }),
    Checkbox: Checkbox.extend({
      defaultProps: { size: 'xs' },
      vars: () => ({ root: { '--checkbox-size': '16px' } }),
    }),
    TextInput: TextInput.extend(field),
    PasswordInput: PasswordInput.extend(field),
    Textarea: Textarea.extend(field),
    Select: Select.extend(field),
  },
})

/** Mantine's own names pointed at our tokens, in both themes alike; the tokens know light from dark. */
const mapped = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink2)',
  '--mantine-color-default': 'var(--sheet)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line2)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-anchor': 'var(--blue)',
  '--mantine-color-placeholder': 'var(--ink3)',
  '--mantine-color-error': 'var(--son)',
  '--mantine-color-lam-filled': 'var(--bluebtn)',
  '--mantine-color-lam-filled-hover': 'var(--bluebtn-hover)',
  '--mantine-color-lam-light': 'var(--lightbtn)',
  '--mantine-color-lam-light-hover': 'var(--lightbtn-hover)',
  '--mantine-color-lam-light-color': 'var(--blue)',
  '--mantine-color-lam-text': 'var(--blue)',
  '--mantine-color-lam-outline': 'var(--blue)',
  '--mantine-color-dark-light-color': 'var(--ink2)',
  '--mantine-color-dark-light-hover': 'var(--hover)',
  '--mantine-shadow-md': 'var(--float-shadow)',
}

/** `gray-4` (light) and `dark-4` (dark) are what Mantine draws the borders of inputs with: they must be seen. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...mapped, '--mantine-color-gray-4': 'var(--edge)' },
  dark: { ...mapped, '--mantine-color-dark-4': 'var(--edge)' },
})
