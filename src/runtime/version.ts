/** The Python that is being simulated; one place, set when a run is entered (see `world.ts`). */
export const python = { major: 3, minor: 12, freeThreaded: false };

/** True if the simulated Python is 3.`minor` or later. */
export function since(minor: number): boolean {
  return python.minor >= minor;
}
