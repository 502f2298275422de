import type { Command } from "commander";
import { asCallError } from "../call-error.ts";
import { addDialOptions, type DialOptions, dial } from "../channel-options.ts";
import { printLine } from "../output.ts";
import { Reflection } from "../reflect.ts";
import { unknownSymbol } from "../unknown-symbol.ts";

export function define(command: Command): void {
  addDialOptions(
    command
      .argument("<address>", "HOST:PORT of the server")
      .argument("[service]", "list the methods of this one, as weft call takes them"),
  )
    .addHelpText(
      "after",
      "\nExamples: weft list localhost:50051\n          weft list localhost:50051 helloworld.Greeter",
    )
    .action(runList);
}

async function runList(
  address: string,
  serviceName: string | undefined,
  options: DialOptions,
): Promise<void> {
  const channel = dial(address, options);
  const reflection = new Reflection(channel, options.header);
  try {
    if (serviceName === undefined) {
      for (const name of await reflection.services()) await printLine(name);
      return;
    }
    const registry = await reflection.registryOf(serviceName);
    const service = registry?.service(serviceName);
    if (!service) throw unknownSymbol(serviceName, await reflection.services());
    for (const { name } of service.methods) await printLine(`${serviceName}/${name}`);
  } catch (error) {
    throw asCallError(error);
  } finally {
    await channel.close();
  }
}
