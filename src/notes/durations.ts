/** Nanoseconds in each unit that a note may use. */
const units: Readonly<Record<string, number>> = {
  ns: 1,
  us: 1e3,
  µs: 1e3,
  μs: 1e3,
  ms: 1e6,
  s: 1e9,
  min: 60e9,
  h: 3600e9,
};

/** A number and its unit at the start of a text: `300ms`, `2.5 s`, `1_000us`. */
export const durationPattern = /(\d[\d_]*(?:\.\d*)?|\.\d+)\s*(ns|us|µs|μs|ms|s|min|h)/;

const whole = new RegExp(`^${durationPattern.source}$`);

/** Reads `300ms` as whole nanoseconds; `null` if the text is no duration, for example because its unit is missing. */
export function parseDuration(text: string): number | null {
  const match = whole.exec(text.trim());
  if (!match) return null;
  const nanoseconds = Number(match[1].replaceAll('_', '')) * units[match[2]];
  return Number.isFinite(nanoseconds) ? Math.round(nanoseconds) : null;
}
