import { test } from "node:test";
import { type MessageType, Registry } from "@weft/protobuf";
import * as wkt from "@weft/protobuf/wkt";
import { Timestamp } from "@weft/protobuf/wkt";
import { kitchenProto } from "./gen/kitchen.ts";
import { lazyProto } from "./gen/lazy.ts";
import { legacyProto } from "./gen/legacy.ts";
import { modernProto } from "./gen/modern.ts";
import { namesNamesProto } from "./gen/names/names.ts";

/** Whatever exists of the well-known types. */
const wellKnown = Object.values(wkt).filter(
  (one): one is MessageType<never> => typeof one === "object" && "typeName" in one && "descriptor" in one,
);

/** The messages of the test schemas and the well-known ones, with their generated code. */
export const generated = new Registry(
  kitchenProto,
  legacyProto,
  lazyProto,
  modernProto,
  namesNamesProto,
  Timestamp,
  ...wellKnown,
);

/** The same messages, with types made at run time. */
export const dynamic = Registry.fromFileDescriptors(Array.from(generated.files, (file) => file.bytes));

/** A message type that takes whatever the test gives it. */
// oxlint-disable-next-line typescript/no-explicit-any
// biome-ignore lint/suspicious/noExplicitAny: one test serves types that have nothing in common
export type AnyType = MessageType<any, any>;

/** A test of something that generated and dynamic types have in common. */
export function testBoth(
  name: string,
  run: (type: (typeName: string) => AnyType, registry: Registry) => void,
): void {
  for (const [kind, registry] of [
    ["generated", generated],
    ["dynamic", dynamic],
  ] as const) {
    test(`${name} (${kind})`, () => run((typeName) => typeNamed(registry, typeName), registry));
  }
}

export function typeNamed(registry: Registry, typeName: string): AnyType {
  const type = registry.type(typeName);
  if (type === undefined) throw new RangeError(`no type ${typeName}`);
  return type;
}
