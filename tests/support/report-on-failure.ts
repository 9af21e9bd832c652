type Reporter = () => string | Promise<string>

const reporters = new Set<Reporter>()

/** Has what `report` answers printed after each test of this file that fails. */
export const reportOnFailure = (report: Reporter): void => {
  reporters.add(report)
}

export const collectReports = async (): Promise<string> => {
  const reports = await Promise.all([...reporters].map(async (report) => report()))
  return reports.filter(Boolean).join('\n')
}
