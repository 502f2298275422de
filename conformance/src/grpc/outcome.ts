/** How one case went between one client and one server. */
export interface Outcome {
  readonly name: string;
  /** Undefined when it passed. */
  readonly failure: string | undefined;
}

/** One line of the matrix: a client against a server. */
export interface Pairing {
  readonly client: string;
  readonly server: string;
  readonly outcomes: readonly Outcome[];
  /** Why nothing could be run. */
  readonly skipped?: string;
}

/** Prints the matrix; true when every case that ran has passed. */
export function printMatrix(pairings: readonly Pairing[], say: (line: string) => void): boolean {
  const width = Math.max(...pairings.map(({ client, server }) => `${client} → ${server}`.length));
  let allPassed = true;
  for (const { client, server, outcomes, skipped } of pairings) {
    const label = `${client} → ${server}`.padEnd(width);
    if (skipped !== undefined) {
      say(`${label}  SKIPPED: ${skipped}`);
      continue;
    }
    const failed = outcomes.filter(({ failure }) => failure !== undefined);
    say(`${label}  ${outcomes.length - failed.length} of ${outcomes.length} passed`);
    for (const { name, failure } of failed) say(`  FAILED ${name}: ${failure}`);
    if (failed.length > 0 || outcomes.length === 0) allPassed = false;
  }
  return allPassed;
}
