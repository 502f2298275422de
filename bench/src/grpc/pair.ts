import { type Program, startProgram } from "../harness/program.ts";
import type { Ask } from "./asks.ts";
import type { Contender } from "./contenders.ts";

/** Server and client of one library, running, on a core each. */
export interface Pair {
  readonly contender: Contender;
  readonly server: Program;
  readonly client: Program;
}

export const serverCore = 0;
export const clientCore = 1;

/** Runs `body` with pairs of all contenders; those that wait for their turn are idle. */
export async function withPairs(
  contenders: readonly Contender[],
  body: (pairs: readonly Pair[]) => Promise<void>,
): Promise<void> {
  const pairs: Pair[] = [];
  try {
    for (const contender of contenders) {
      const server = await startProgram(contender.server, serverCore);
      try {
        const client = await startProgram(contender.client(server.ready as number), clientCore);
        pairs.push({ contender, server, client });
      } catch (error) {
        await server.stop();
        throw error;
      }
    }
    await body(pairs);
  } finally {
    await Promise.all(pairs.flatMap(({ server, client }) => [server.stop(), client.stop()]));
  }
}

/** Asks a pair's client; the answer is of the type its kind promises. */
export async function ask<Answer>({ client }: Pair, question: Ask): Promise<Answer> {
  return (await client.ask(question)) as Answer;
}
