import type { FileDescriptor, MethodDescriptor, ServiceDescriptor } from "./descriptors.ts";
import { methodName } from "./local-names.ts";
import { bytesOf, listOf, numberOf, type RawFields, rawFields, textOf } from "./raw-fields.ts";
import type { Scope } from "./scope.ts";

export function linkService(
  raw: RawFields,
  file: FileDescriptor,
  prefix: string,
  scope: Scope,
): ServiceDescriptor {
  const name = textOf(raw, 1);
  const typeName = prefix + name;
  const options = bytesOf(raw, 3);
  const taken = new Set<string>();
  return {
    kind: "service",
    name,
    typeName,
    file,
    methods: listOf(raw, 2).map((one) => linkMethod(rawFields(one), typeName, scope, taken)),
    deprecated: numberOf(rawFields(options), 33) !== 0,
    options,
  };
}

const kinds = ["unary", "server_streaming", "client_streaming", "bidi_streaming"] as const;
const idempotencies = [undefined, "no_side_effects", "idempotent"] as const;

function linkMethod(raw: RawFields, serviceName: string, scope: Scope, taken: Set<string>): MethodDescriptor {
  const name = textOf(raw, 1);
  const options = bytesOf(raw, 4);
  const fields = rawFields(options);
  const streaming = (numberOf(raw, 5) ? 2 : 0) + (numberOf(raw, 6) ? 1 : 0);
  return {
    name,
    localName: unusedName(methodName(name), taken),
    path: `/${serviceName}/${name}`,
    methodKind: kinds[streaming]!,
    input: scope.message(textOf(raw, 2)),
    output: scope.message(textOf(raw, 3)),
    idempotency: idempotencies[numberOf(fields, 34)],
    deprecated: numberOf(fields, 33) !== 0,
    options,
  };
}

/** Names that differ in case or underscores only can fall together in TypeScript: the later one gets a `$` behind it. */
function unusedName(name: string, taken: Set<string>): string {
  let unused = name;
  while (taken.has(unused)) unused += "$";
  taken.add(unused);
  return unused;
}
