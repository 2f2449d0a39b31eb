/** Families in the order in which they must be asked: Edge and Cốc Cốc call themselves Chrome, Chrome calls itself Safari. */
const browsers = [
  ['Cốc Cốc', /coc_coc_browser/i],
  ['Edge', /Edg\//],
  ['Firefox', /Firefox\//],
  ['Chrome', /Chrome\//],
  ['Safari', /Safari\//],
] as const

const systems = [
  ['Android', /Android/],
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Windows', /Windows/],
  ['macOS', /Mac OS X/],
  ['Linux', /Linux/],
] as const

/** Browser and system in words a person knows, from the browser's own description; `null` where neither is told. */
export function describeDevice(userAgent: string): { browser: string; system: string } | null {
  const browser = browsers.find(([, mark]) => mark.test(userAgent))?.[0]
  const system = systems.find(([, mark]) => mark.test(userAgent))?.[0]
  return browser === undefined || system === undefined ? null : { browser, system }
}
