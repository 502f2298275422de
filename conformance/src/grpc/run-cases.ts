import { setTimeout as sleep } from "node:timers/promises";
import type { InteropCase } from "./cases.ts";
import type { Outcome } from "./outcome.ts";
import type { ConnectClients, Target } from "./test-clients.ts";

const caseTimeoutMs = 20_000;

/** Runs cases one after the other over one channel. */
export async function runCases(
  cases: Readonly<Record<string, InteropCase>>,
  connect: ConnectClients,
  target: Target,
): Promise<Outcome[]> {
  const clients = connect(target);
  const outcomes: Outcome[] = [];
  for (const [name, run] of Object.entries(cases)) {
    const late = new AbortController();
    const failure = await Promise.race([
      run(clients, connect, target).then(
        () => undefined,
        (error: unknown) => (error instanceof Error ? error.message : String(error)).split("\n")[0]!,
      ),
      sleep(caseTimeoutMs, `not done after ${caseTimeoutMs} ms`, { signal: late.signal }),
    ]);
    late.abort();
    outcomes.push({ name, failure });
  }
  await clients.close();
  return outcomes;
}
