import type { MethodKind, Registry } from "@weft/protobuf";
import { usageError } from "./cli-error.ts";
import type { DynamicType } from "./find-message.ts";
import { closest } from "./suggest.ts";

/** A method whose messages are known at run time only. */
export interface DynamicMethod {
  readonly name: string;
  readonly path: string;
  readonly kind: MethodKind;
  readonly input: DynamicType;
  readonly output: DynamicType;
}

/** Takes `pkg.Service/Method` apart; `/pkg.Service/Method` and `pkg.Service.Method` are understood as well. */
export function parseMethodName(text: string): { serviceName: string; methodName: string } {
  const [, serviceName = "", methodName = ""] = /^\/?([\w.]+)[/.](\w+)$/.exec(text) ?? [];
  if (methodName !== "") return { serviceName, methodName };
  throw usageError(
    `"${text}" names no method`,
    "write pkg.Service/Method, such as helloworld.Greeter/SayHello",
  );
}

/** Finds the method that a command line names. */
export function findMethod(registry: Registry, text: string): DynamicMethod {
  const { serviceName, methodName } = parseMethodName(text);
  const whole = registry.service(text);
  if (whole) {
    const methods = whole.methods.map(({ name }) => `${text}/${name}`);
    throw usageError(`${text} is a service`, `its methods are ${methods.join(", ")}`);
  }
  const service = registry.service(serviceName);
  if (!service) {
    const names = [...registry.services].map(({ typeName }) => typeName);
    throw usageError(`no service ${serviceName} in the schema`, suggestion(serviceName, names));
  }
  const method = service.methods.find(
    ({ name, localName }) => name === methodName || localName === methodName,
  );
  if (!method) {
    const names = service.methods.map(({ name }) => name);
    throw usageError(`${serviceName} has no method ${methodName}`, suggestion(methodName, names));
  }
  const { name, path, methodKind: kind } = method;
  // A method's messages are in the files its service imports, so the registry has them.
  return {
    name,
    path,
    kind,
    input: registry.type(method.input.typeName)!,
    output: registry.type(method.output.typeName)!,
  };
}

function suggestion(written: string, names: readonly string[]): string {
  const near = closest(written, names);
  if (near !== undefined) return `did you mean ${near}?`;
  return names.length === 0 ? "it has none" : `it has ${names.join(", ")}`;
}
