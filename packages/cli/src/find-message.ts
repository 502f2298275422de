import type { Registry } from "@weft/protobuf";
import { usageError } from "./cli-error.ts";
import { closest } from "./suggest.ts";

/** A message type that is known at run time only. */
export type DynamicType = NonNullable<ReturnType<Registry["type"]>>;

/** The message type of this full name. */
export function findMessage(registry: Registry, typeName: string): DynamicType {
  const type = registry.type(typeName);
  if (type) return type;
  const names = [...registry.messages].map((message) => message.typeName);
  const near = closest(typeName, names) ?? names.find((name) => name.endsWith(`.${typeName}`));
  throw usageError(`no message ${typeName} in the schema`, near === undefined ? "" : `did you mean ${near}?`);
}
