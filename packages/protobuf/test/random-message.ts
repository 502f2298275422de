import { type FieldDescriptor, FieldType, type MessageDescriptor } from "@weft/protobuf";

/** A source of numbers from 0 up to `limit`, the same for the same seed. */
export type Random = (limit: number) => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * limit);
  };
}

type Init = Record<string, unknown>;

/** Something a message of this schema can be made from: about half of its fields are set. */
export function randomMessage(descriptor: MessageDescriptor, random: Random, depth = 3): Init {
  const init: Init = {};
  for (const field of descriptor.fields) {
    const needed = field.presence === "required";
    if (!needed && (random(2) === 0 || (field.message !== undefined && depth === 0))) continue;
    const value = fieldValue(field, random, depth);
    if (field.oneof === undefined) init[field.localName] = value;
    else init[field.oneof.localName] = { case: field.localName, value };
  }
  return init;
}

function fieldValue(field: FieldDescriptor, random: Random, depth: number): unknown {
  if (field.map !== undefined) {
    const { key, value } = field.map;
    return new Map(
      Array.from({ length: random(4) }, () => [single(key, random, depth), single(value, random, depth)]),
    );
  }
  if (!field.repeated) return single(field, random, depth);
  return Array.from({ length: random(5) }, () => single(field, random, depth));
}

const texts = [
  "",
  "a",
  "__proto__",
  "größe",
  'say "hi"\n\\',
  "시험 🎉",
  "constructor",
  "x".repeat(40),
  "\u0000\u007f\u2028",
];
const numbers = [0, 1, -1, 0.1, 1.5, -2.25, 1e21, 1e-7, 16777216, 3.4028234663852886e38, 5e-324];
const integers = [
  0n,
  1n,
  -1n,
  127n,
  128n,
  -129n,
  2147483647n,
  -2147483648n,
  4294967296n,
  -(2n ** 63n),
  2n ** 63n - 1n,
];

function single(field: FieldDescriptor, random: Random, depth: number): unknown {
  const pick = <T>(values: readonly T[]): T => values[random(values.length)]!;
  switch (field.type) {
    case FieldType.MESSAGE:
      return wellKnownInit(field.message!, random) ?? randomMessage(field.message!, random, depth - 1);
    case FieldType.ENUM:
      return pick(field.enum!.values).number;
    case FieldType.STRING:
      return pick(texts);
    case FieldType.BYTES:
      return Uint8Array.from({ length: random(6) }, () => random(256));
    case FieldType.BOOL:
      return random(2) === 0;
    case FieldType.DOUBLE:
      return pick(numbers);
    case FieldType.FLOAT:
      return Math.fround(pick(numbers) % 1e38);
    default:
      return integer(field, pick(integers));
  }
}

function integer({ type, jsType }: FieldDescriptor, value: bigint): bigint | number | string {
  switch (type) {
    case FieldType.INT64:
    case FieldType.SINT64:
    case FieldType.SFIXED64:
    case FieldType.UINT64:
    case FieldType.FIXED64: {
      const unsigned = type === FieldType.UINT64 || type === FieldType.FIXED64;
      const wide = jsType === "number" ? value % 1_000_000n : value;
      const fitting = unsigned ? BigInt.asUintN(jsType === "number" ? 32 : 64, wide) : wide;
      return jsType === "bigint" ? fitting : jsType === "string" ? fitting.toString() : Number(fitting);
    }
    case FieldType.UINT32:
    case FieldType.FIXED32:
      return Number(BigInt.asUintN(32, value));
    default:
      return Number(BigInt.asIntN(32, value));
  }
}

/** Values that have JSON: not every number of seconds is a time. */
function wellKnownInit({ typeName }: MessageDescriptor, random: Random): Init | undefined {
  if (typeName !== "google.protobuf.Timestamp") return undefined;
  return { seconds: BigInt(random(4_000_000_000) - 2_000_000_000), nanos: random(1_000_000_000) };
}
