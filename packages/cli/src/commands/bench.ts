import type { Command } from "commander";
import { callOnce } from "../bench/call-once.ts";
import { runLoad } from "../bench/load.ts";
import { reportLines } from "../bench/report.ts";
import { asCallError } from "../call-error.ts";
import { addDialOptions, type DialOptions, dial } from "../channel-options.ts";
import { loadMethod } from "../load-method.ts";
import { addMethodArguments } from "../method-arguments.ts";
import { printLine, say } from "../output.ts";
import { parseCount } from "../parse-count.ts";
import { parseDuration } from "../parse-duration.ts";
import { readRequests, requestTexts } from "../read-requests.ts";
import { addRootsOption, type RootOptions } from "../schema-options.ts";

interface BenchOptions extends RootOptions, DialOptions {
  readonly data?: string;
  readonly deadline?: number;
  readonly concurrency: number;
  readonly connections: number;
  readonly calls?: number;
  readonly duration?: number;
}

/** Long enough for a figure that holds, when the command line names no end. */
const defaultDurationMs = 10_000;

export function define(command: Command): void {
  addMethodArguments(command)
    .option("-d, --data <json>", "request messages of each call: JSON, @FILE, or - for stdin")
    .option("--deadline <duration>", "of each call: 500ms, 2s, 1m", parseDuration)
    .option("-c, --concurrency <n>", "calls under way at a time, over all connections", parseCount, 50)
    .option("--connections <n>", "connections to spread them over", parseCount, 1)
    .option("-n, --calls <n>", "stop after this many calls", parseCount)
    .option(
      "-z, --duration <duration>",
      "stop after this long (default: 10s, unless -n is given)",
      parseDuration,
    );
  addDialOptions(addRootsOption(command))
    .addHelpText(
      "after",
      `\nExample: weft bench localhost:50051 helloworld.Greeter/SayHello -I proto -d '{"name": "you"}' -c 100 -z 5s`,
    )
    .action(runBench);
}

async function runBench(
  address: string,
  methodName: string,
  paths: readonly string[],
  options: BenchOptions,
): Promise<void> {
  const { concurrency, connections, calls, duration, deadline, header } = options;
  const channels = Array.from({ length: Math.min(connections, concurrency) }, () => dial(address, options));
  const callOptions = {
    ...(deadline === undefined ? {} : { deadlineMs: deadline }),
    ...(header === undefined ? {} : { metadata: header }),
  };
  try {
    const { method, registry } = await loadMethod(channels[0]!, methodName, paths, options);
    const requests: Uint8Array[] = [];
    const texts = requestTexts(options.data, method.kind);
    for await (const message of readRequests(texts, (text) =>
      method.input.fromJsonString(text, { registry }),
    )) {
      requests.push(method.input.encode(message));
    }
    const callers = channels.map((channel) => callOnce(channel, method, requests, callOptions));
    if (process.stderr.isTTY) say(`calling ${method.path.slice(1)} …`);
    const result = await runLoad({
      call: (slot) => callers[slot % callers.length]!(),
      concurrency,
      maxCalls: calls ?? Number.POSITIVE_INFINITY,
      durationMs: duration ?? (calls === undefined ? defaultDurationMs : Number.POSITIVE_INFINITY),
    });
    for (const line of reportLines(result)) await printLine(line);
    if (result.firstFailure !== undefined) throw result.firstFailure;
  } catch (error) {
    throw asCallError(error);
  } finally {
    await Promise.all(channels.map((channel) => channel.close()));
  }
}
