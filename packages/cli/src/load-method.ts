import type { Channel } from "@weft/grpc";
import type { Registry } from "@weft/protobuf";
import { type DynamicMethod, findMethod, parseMethodName } from "./find-method.ts";
import { Reflection } from "./reflect.ts";
import { unknownSymbol } from "./unknown-symbol.ts";

/** A method, and the types its messages may hold: by the schemas a command line names, else by what the server tells. */
export async function loadMethod(
  channel: Channel,
  methodName: string,
  paths: readonly string[],
  roots: readonly string[] | undefined,
): Promise<{ method: DynamicMethod; registry: Registry }> {
  const registry = await registryFor(channel, methodName, paths, roots);
  return { method: findMethod(registry, methodName), registry };
}

async function registryFor(
  channel: Channel,
  methodName: string,
  paths: readonly string[],
  roots: readonly string[] | undefined,
): Promise<Registry> {
  if (roots !== undefined || paths.length > 0) {
    // The compiler is not loaded for a server that tells what it offers.
    const { loadRegistry } = await import("./load-registry.ts");
    return loadRegistry(paths, roots ?? ["."]);
  }
  const { serviceName } = parseMethodName(methodName);
  const reflection = new Reflection(channel);
  // Asked for as it is written first: it may be a service, which findMethod then says.
  const asWritten = methodName.replace(/^\//, "").replace("/", ".");
  const registry = (await reflection.registryOf(asWritten)) ?? (await reflection.registryOf(serviceName));
  if (!registry) throw unknownSymbol(serviceName, await reflection.services());
  return registry;
}
