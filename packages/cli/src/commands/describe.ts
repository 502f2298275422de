import type { Registry } from "@weft/protobuf";
import type { Command } from "commander";
import { asCallError } from "../call-error.ts";
import { addDialOptions, type DialOptions, dial } from "../channel-options.ts";
import { enumText, messageText, methodText, serviceText } from "../describe/schema-text.ts";
import { printLine } from "../output.ts";
import { Reflection } from "../reflect.ts";
import { unknownSymbol } from "../unknown-symbol.ts";

export function define(command: Command): void {
  addDialOptions(
    command
      .argument("<address>", "HOST:PORT of the server")
      .argument("<symbol>", "full name of a service, method, message or enum"),
  )
    .addHelpText("after", "\nExample: weft describe localhost:50051 helloworld.HelloRequest")
    .action(runDescribe);
}

async function runDescribe(address: string, symbol: string, options: DialOptions): Promise<void> {
  // A method is known to reflection as pkg.Service.Method; weft call writes pkg.Service/Method.
  const name = symbol.replace(/^\//, "").replace("/", ".");
  const channel = dial(address, options);
  const reflection = new Reflection(channel, options.header);
  try {
    const registry = await reflection.registryOf(name);
    const lines = registry && describe(registry, name);
    if (!lines) throw unknownSymbol(symbol, await reflection.services());
    for (const line of lines) await printLine(line);
  } catch (error) {
    throw asCallError(error);
  } finally {
    await channel.close();
  }
}

function describe(registry: Registry, name: string): string[] | undefined {
  const service = registry.service(name);
  if (service) return serviceText(service);
  const message = registry.message(name);
  if (message) return messageText(message);
  const enumeration = registry.enum(name);
  if (enumeration) return enumText(enumeration);
  const dot = name.lastIndexOf(".");
  const method = registry
    .service(name.slice(0, dot))
    ?.methods.find((one) => one.name === name.slice(dot + 1));
  return method && [methodText(method)];
}
