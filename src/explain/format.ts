const units = [
  ['s', 1e9],
  ['ms', 1e6],
  ['µs', 1e3],
] as const;

/** A duration in nanoseconds to three digits with its unit, the same in every language: `2.00 s`, `12.3 ms`, `850 ns`. */
export function duration(nanoseconds: number): string {
  if (nanoseconds === 0) return '0 s';
  for (const [unit, size] of units) {
    // What would round up to 1000 belongs to the next unit.
    if (nanoseconds < size * 0.9995) continue;
    const value = nanoseconds / size;
    return `${value.toFixed(value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2)} ${unit}`;
  }
  return `${Math.round(nanoseconds)} ns`;
}

/** A share from 0 to 1: `49.8 %`. */
export function percent(share: number): string {
  const value = share * 100;
  return `${value >= 99.95 || value === 0 ? value.toFixed(0) : value.toFixed(1)} %`;
}
