import type { Command } from "commander";
import { asCallError } from "../call-error.ts";
import { callMethod } from "../call-method.ts";
import { addDialOptions, type DialOptions, dial } from "../channel-options.ts";
import { loadMethod } from "../load-method.ts";
import { addMethodArguments } from "../method-arguments.ts";
import { printLine, say } from "../output.ts";
import { parseDuration } from "../parse-duration.ts";
import { readRequests, requestTexts, stopReading } from "../read-requests.ts";
import { addRootsOption, type RootOptions } from "../schema-options.ts";

interface CallCommandOptions extends RootOptions, DialOptions {
  readonly data?: string;
  readonly deadline?: number;
  readonly verbose?: boolean;
}

export function define(command: Command): void {
  addMethodArguments(command)
    .option("-d, --data <json>", "request messages: JSON, @FILE, or - for stdin; streams take several")
    .option("--deadline <duration>", "give up after this long: 500ms, 2s, 1m", parseDuration)
    .option("-v, --verbose", "print the metadata that comes back on stderr");
  addDialOptions(addRootsOption(command))
    .addHelpText(
      "after",
      `\nExample: weft call localhost:50051 helloworld.Greeter/SayHello -I proto -d '{"name": "you"}'`,
    )
    .action(runCall);
}

async function runCall(
  address: string,
  methodName: string,
  paths: readonly string[],
  options: CallCommandOptions,
): Promise<void> {
  const channel = dial(address, options);
  try {
    const { method, registry } = await loadMethod(channel, methodName, paths, options);
    const requests = readRequests(requestTexts(options.data, method.kind), (text) =>
      method.input.fromJsonString(text, { registry }),
    );
    const replies = callMethod(channel, method, requests, {
      ...(options.deadline === undefined ? {} : { deadlineMs: options.deadline }),
      ...(options.header === undefined ? {} : { metadata: options.header }),
      ...(options.verbose ? { onHeaders: sayMetadata, onTrailers: sayMetadata } : {}),
    });
    for await (const reply of replies) await printLine(method.output.toJsonString(reply, { registry }));
  } catch (error) {
    throw asCallError(error);
  } finally {
    stopReading(options.data);
    await channel.close();
  }
}

function sayMetadata(metadata: Iterable<readonly [string, string | Uint8Array]>): void {
  for (const [key, value] of metadata) {
    say(`${key}: ${typeof value === "string" ? value : Buffer.from(value).toString("base64")}`);
  }
}
