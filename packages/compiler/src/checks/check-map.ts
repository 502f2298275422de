import { TYPE, typeNameOf } from "../descriptors/field-type.ts";
import type { FieldSymbol } from "../linker/symbols.ts";
import type { CheckContext } from "./check-context.ts";

/** A map's keys are integers, booleans or strings; an enum as its value needs a zero to default to. */
export function checkMap(context: CheckContext, field: FieldSymbol): void {
  const { map } = field.node;
  if (map === undefined || field.message === undefined) return;
  const [key, value] = field.message.fields;
  if (key === undefined || value === undefined) return;
  switch (key.type) {
    case TYPE.enum:
    case TYPE.message:
    case TYPE.group:
    case TYPE.bytes:
    case TYPE.float:
    case TYPE.double:
      context.error(map.key, "map-key", `\`${map.key.text}\` cannot be the key of a map`, {
        hint: `a key is an integer, \`bool\` or \`string\`, not \`${typeNameOf(key.type)}\``,
      });
      break;
    default:
  }
  if (value.message?.isMapEntry) {
    context.error(
      map.value,
      "map-entry",
      `\`${value.message.name}\` holds the entries of a map and cannot be used as a type`,
    );
  }
  const first = value.enum?.values[0];
  if (first !== undefined && first.number !== 0) {
    context.error(
      map.value,
      "map-value",
      `the first value of enum \`${map.value.text}\` must be 0 for it to be the value of a map`,
    );
  }
}
