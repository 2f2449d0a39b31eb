import { existsSync, readFileSync } from 'node:fs'

/** Counts of one report, of Vitest's JSON or of Playwright's. A skipped test counts as failed: none is allowed. */
function countsOf(report) {
  if ('numTotalTests' in report)
    return { passed: report.numPassedTests, failed: report.numTotalTests - report.numPassedTests }
  const { expected, unexpected, flaky, skipped } = report.stats
  return { passed: expected, failed: unexpected + flaky + skipped }
}

/**
 * Sums the runners' own JSON reports; a missing or empty one is a failure.
 * @param {string[]} files
 * @returns {{ line: string, ok: boolean }}
 */
export function sumReports(files) {
  let passed = 0
  let failed = 0
  for (const file of files) {
    const counts = existsSync(file) ? countsOf(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 1 }
    if (counts.passed + counts.failed === 0) counts.failed = 1
    if (!existsSync(file)) console.error(`no report: ${file}`)
    passed += counts.passed
    failed += counts.failed
  }
  return { line: `${passed} passed, ${failed} failed`, ok: failed === 0 && passed > 0 }
}
