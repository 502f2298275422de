import type { Channel } from "@weft/grpc";
import type { Registry } from "@weft/protobuf";
import type { DialOptions } from "./channel-options.ts";
import { type DynamicMethod, findMethod, parseMethodName } from "./find-method.ts";
import { Reflection } from "./reflect.ts";
import { type RootOptions, rootsOf } from "./schema-options.ts";
import { unknownSymbol } from "./unknown-symbol.ts";

type MethodOptions = RootOptions & Pick<DialOptions, "header">;

/** A method, and the types its messages may hold: by the schemas a command line names, else by what the server tells. */
export async function loadMethod(
  channel: Channel,
  methodName: string,
  paths: readonly string[],
  options: MethodOptions,
): Promise<{ method: DynamicMethod; registry: Registry }> {
  const registry = await registryFor(channel, methodName, paths, options);
  return { method: findMethod(registry, methodName), registry };
}

async function registryFor(
  channel: Channel,
  methodName: string,
  paths: readonly string[],
  options: MethodOptions,
): Promise<Registry> {
  if (options.import !== undefined || paths.length > 0) {
    // The compiler is not loaded for a server that tells what it offers.
    const { loadRegistry } = await import("./load-registry.ts");
    return loadRegistry(paths, rootsOf(options));
  }
  const { serviceName } = parseMethodName(methodName);
  const reflection = new Reflection(channel, options.header);
  // Asked for as it is written first: it may be a service, which findMethod then says.
  const asWritten = methodName.replace(/^\//, "").replace("/", ".");
  const registry = (await reflection.registryOf(asWritten)) ?? (await reflection.registryOf(serviceName));
  if (!registry) throw unknownSymbol(serviceName, await reflection.services());
  return registry;
}
