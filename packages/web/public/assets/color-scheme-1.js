// Runs before the first paint, so that a dark screen never flashes white. A file of its own: the page allows no inline script.
;(function () {
  var chosen = null
  try {
    chosen = localStorage.getItem('thidua.color-scheme')
  } catch {
    // Storage may be closed to us (private window); the system's choice then holds.
  }
  var dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light')
})()
