import { pick, type Random } from "./random.ts";
import { numberLiteral, stringLiteral } from "./random-text.ts";

/** What random schemas import: options of every shape for every kind of declaration, and a message to extend. */
export const OPTIONS_LIBRARY = `syntax = "proto2";
package lib;
import "google/protobuf/descriptor.proto";
import "google/protobuf/any.proto";
enum Level { LEVEL_UNSPECIFIED = 0; LOW = 1; HIGH = -2; }
message Rich {
  optional int32 number = 1;
  repeated sint64 many = 2;
  optional string text = 3;
  optional bytes raw = 4;
  optional Level level = 5;
  optional Rich inner = 6;
  repeated Rich list = 7;
  map<string, int32> counts = 8;
  map<int32, Rich> riches = 9;
  optional group Pair = 10 { optional float left = 1; optional double right = 2; }
  oneof choice { bool yes = 11; uint64 amount = 12; }
  optional google.protobuf.Any any = 13;
  extensions 100 to 199;
}
message Strict { required int32 needed = 1; optional Strict inner = 2; }
extend Rich { optional int32 extra = 100; optional Rich deep = 101; repeated string words = 102; }
message Scope { extend Rich { optional Level level = 103; } }
message Base { extensions 100 to max; }
${(
  [
    ["File", 50000],
    ["Message", 50100],
    ["Field", 50200],
    ["Oneof", 50300],
    ["Enum", 50400],
    ["EnumValue", 50500],
    ["Service", 50600],
    ["Method", 50700],
    ["ExtensionRange", 50800],
  ] as const
)
  .map(
    ([kind, first]) => `message ${kind}s { extend google.protobuf.${kind}Options {
  optional Rich rich = ${first};
  repeated Rich riches = ${first + 1};
  optional int32 number = ${first + 2};
  repeated string words = ${first + 3};
  optional double real = ${first + 4};
  optional Level level = ${first + 5};
  optional bool flag = ${first + 6} [retention = RETENTION_SOURCE];
  optional Strict strict = ${first + 7};
  optional bytes raw = ${first + 8} [targets = TARGET_TYPE_FIELD, targets = TARGET_TYPE_FILE];
} }`,
  )
  .join("\n")}
`;

export type OptionTarget =
  | "File"
  | "Message"
  | "Field"
  | "Oneof"
  | "Enum"
  | "EnumValue"
  | "Service"
  | "Method"
  | "ExtensionRange";

/** One `name = value` for a declaration of that kind. */
export function customOption(random: Random, target: OptionTarget): string[] {
  const [leading, own] = [pick(random, ["", ".", "."]), `lib.${target}s`];
  const name = (field: string): string[] => ["(", ...dotted(`${leading}${own}.${field}`), ")"];
  const mayBeRaw = target === "Field" || target === "File" || random(40) === 0;
  switch (random(mayBeRaw ? 11 : 10)) {
    case 0:
      return [...name("rich"), "=", ...aggregate(random, 3)];
    case 1:
      return [...name("rich"), ".", "number", "=", ...numberLiteral(random, "int32")];
    case 2:
      return [...name("rich"), ".", "(", "lib.deep", ")", ".", "(", "lib.extra", ")", "=", "4"];
    case 3:
      return [...name("riches"), "=", ...aggregate(random, 2)];
    case 4:
      return [...name("number"), "=", ...numberLiteral(random, "int32")];
    case 5:
      return [...name("words"), "=", ...stringLiteral(random)];
    case 6:
      return [...name("real"), "=", ...numberLiteral(random, "double")];
    case 7:
      return [
        ...name("level"),
        "=",
        random(40) === 0 ? "1" : pick(random, ["LOW", "HIGH", "LEVEL_UNSPECIFIED"]),
      ];
    case 8:
      return [...name("flag"), "=", pick(random, ["true", "false"])];
    case 9:
      return [...name("strict"), "=", "{", "needed", ":", "1", "}"];
    default:
      return [...name("raw"), "=", ...stringLiteral(random)];
  }
}

function dotted(name: string): string[] {
  return name.split(/(\.)/).filter((part) => part !== "");
}

/** A message in braces, or now and then in angles where one stands inside another. */
function aggregate(random: Random, depth: number, mayBeAngled = false): string[] {
  const tokens: string[] = [];
  const [open, close] = mayBeAngled && random(3) === 0 ? ["<", ">"] : ["{", "}"];
  for (const make of shuffled(random, MEMBERS).slice(0, random(5))) {
    tokens.push(...make(random, depth), ...pick(random, [[], [","], [";"]]));
  }
  return [open, ...tokens, close];
}

type Member = (random: Random, depth: number) => string[];

const nested: Member = (random, depth) => (depth > 0 ? aggregate(random, depth - 1, true) : ["{", "}"]);

const MEMBERS: readonly Member[] = [
  (random) => ["number", ":", ...numberLiteral(random, "int32")],
  (random) => ["many", ":", "[", ...numberLiteral(random, "sint64"), ",", "3", "]"],
  (random) => ["many", ":", ...numberLiteral(random, "sint64"), "many", ":", "1"],
  (random) => ["text", ":", ...stringLiteral(random)],
  (random) => ["raw", ":", ...stringLiteral(random)],
  (random) => ["level", ":", pick(random, ["LOW", "HIGH", "-2", "LOW", "HIGH", "1"])],
  (random, depth) => ["inner", ...pick(random, [[], [":"]]), ...nested(random, depth)],
  (random, depth) => ["list", ":", "[", ...nested(random, depth), ",", ...nested(random, depth), "]"],
  () => ["counts", "{", "key", ":", '"k"', "value", ":", "2", "}"],
  () => ["counts", ":", "[", "{", "key", ":", '"a"', "}", ",", "{", "value", ":", "2", "}", "]"],
  (random, depth) => ["riches", "{", "value", ...nested(random, depth), "}"],
  (random) => ["Pair", "{", "left", ":", ...numberLiteral(random, "float"), "}"],
  (random) => ["yes", ":", pick(random, ["true", "false", "t", "f", "True", "0", "1"])],
  (random) => ["[", "lib.extra", "]", ":", ...numberLiteral(random, "int32")],
  (random, depth) => ["[", "lib.deep", "]", ...nested(random, depth)],
  (random) => ["[", "lib", ".", "words", "]", ":", "[", ...stringLiteral(random), "]"],
  () => ["[", "lib.Scope.level", "]", ":", "LOW"],
  (random, depth) => ["any", "{", "[", "type.googleapis.com/lib.Rich", "]", ...nested(random, depth), "}"],
];

function shuffled<T>(random: Random, list: readonly T[]): T[] {
  const copy = [...list];
  for (let index = copy.length - 1; index > 0; index--) {
    const other = random(index + 1);
    [copy[index], copy[other]] = [copy[other]!, copy[index]!];
  }
  return copy;
}
