import { parseIntegerText } from "../parser/parse-integer-text.ts";
import { decodeUtf8 } from "../source/decode-utf8.ts";
import type { FieldNode, ValueNode } from "../syntax/nodes.ts";
import type { DeclareContext } from "./declare-context.ts";
import { escapeBytes } from "./escape-bytes.ts";
import { TYPE, typeNameOf } from "./field-type.ts";
import { formatDouble, formatFloat } from "./format-float.ts";

const RANGES: ReadonlyMap<number, readonly [bigint, bigint]> = new Map([
  ...[TYPE.int32, TYPE.sint32, TYPE.sfixed32].map((type) => [type, [-(2n ** 31n), 2n ** 31n - 1n]] as const),
  ...[TYPE.int64, TYPE.sint64, TYPE.sfixed64].map((type) => [type, [-(2n ** 63n), 2n ** 63n - 1n]] as const),
  ...[TYPE.uint32, TYPE.fixed32].map((type) => [type, [0n, 2n ** 32n - 1n]] as const),
  ...[TYPE.uint64, TYPE.fixed64].map((type) => [type, [0n, 2n ** 64n - 1n]] as const),
]);

/**
 * The text a descriptor holds for a default value. For a named type it is the identifier as written: whether it
 * is a value of the enum is checked once the type is known.
 */
export function defaultValueOf(
  context: DeclareContext,
  node: FieldNode,
  value: ValueNode,
): string | undefined {
  const { scalar } = node.type;
  if (node.map !== undefined) return fault(context, value, "a map field cannot have a default");
  switch (scalar) {
    case 0:
      if (value.kind === "identifier" && !value.negative) return value.text;
      return fault(context, value, "the default of an enum field must be the name of one of its values");
    case TYPE.group:
      return fault(context, value, "a message field cannot have a default");
    case TYPE.bool:
      if (
        value.kind === "identifier" &&
        !value.negative &&
        (value.text === "true" || value.text === "false")
      ) {
        return value.text;
      }
      return fault(context, value, "the default of a `bool` field must be `true` or `false`");
    case TYPE.string:
      if (value.kind === "string") return decodeUtf8(value.value);
      return fault(context, value, "the default of a `string` field must be a string");
    case TYPE.bytes:
      if (value.kind === "string") return escapeBytes(value.value);
      return fault(context, value, "the default of a `bytes` field must be a string");
    case TYPE.double:
    case TYPE.float:
      return floatDefault(context, scalar, value);
    default:
      return integerDefault(context, scalar, value);
  }
}

function fault(context: DeclareContext, value: ValueNode, message: string): undefined {
  context.sink.error(context.file.source, value.start, value.end, "default-value", message);
  return undefined;
}

function floatDefault(context: DeclareContext, type: number, value: ValueNode): string | undefined {
  const number = floatOf(value);
  if (number === undefined)
    return fault(context, value, `the default of a \`${typeNameOf(type)}\` field must be a number`);
  return type === TYPE.float ? formatFloat(number) : formatDouble(number);
}

function integerDefault(context: DeclareContext, type: number, value: ValueNode): string | undefined {
  const name = typeNameOf(type);
  if (value.kind !== "integer")
    return fault(context, value, `the default of a \`${name}\` field must be an integer`);
  const [min, max] = RANGES.get(type)!;
  if (value.negative && min === 0n)
    return fault(context, value, `the default of a \`${name}\` field cannot be negative`);
  const magnitude = parseIntegerText(value.text);
  const integer = magnitude === undefined ? undefined : value.negative ? -magnitude : magnitude;
  if (integer === undefined || integer < min || integer > max) {
    return fault(context, value, `the default is out of range for \`${name}\`, which holds ${min} to ${max}`);
  }
  return integer.toString();
}

/** The number a literal stands for where a float is wanted; undefined when it is none. */
export function floatOf(value: ValueNode): number | undefined {
  let number: number;
  if (value.kind === "identifier") {
    if (value.text === "inf") number = Number.POSITIVE_INFINITY;
    else if (value.text === "nan") number = Number.NaN;
    else return undefined;
  } else if (value.kind === "float") {
    number = Number(value.text);
  } else if (value.kind === "integer") {
    const integer = parseIntegerText(value.text);
    // An integer over 64 bits is a float, unless it is written in another base.
    if (integer === undefined && value.text.startsWith("0")) return undefined;
    number = integer === undefined ? Number(value.text) : Number(integer);
  } else {
    return undefined;
  }
  // The sign of a NaN is not kept.
  return value.negative && !Number.isNaN(number) ? -number : number;
}
