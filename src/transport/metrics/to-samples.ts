type Labels = Record<string, string | number>
export type Sample = [labels: Labels, value: number, suffix?: string]

const escape = (value: string | number) =>
  String(value).replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')

/** One metric in Prometheus' text format: its help, its type and its samples. */
export const toSamples = (
  name: string,
  { help, type }: { help: string; type: 'counter' | 'gauge' | 'histogram' },
  samples: Sample[],
): string => {
  const lines = samples.map(([labels, value, suffix = '']) => {
    const shown = Object.entries(labels).map(([label, given]) => `${label}="${escape(given)}"`)
    return `${name}${suffix}${shown.length > 0 ? `{${shown.join(',')}}` : ''} ${value}`
  })
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines, ''].join('\n')
}
