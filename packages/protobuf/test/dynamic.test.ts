import assert from "node:assert/strict";
import { test } from "node:test";
import {
  DecodeError,
  DescriptorError,
  dynamicType,
  EncodeError,
  getField,
  hasField,
  linkFile,
  Registry,
  setField,
} from "@weft/protobuf";
import { FileDescriptorProto, FileDescriptorSet } from "@weft/protobuf/descriptor";
import fc from "fast-check";
import { dynamic, generated, typeNamed } from "./both-types.ts";
import { Dish, kitchenProto, Oven } from "./gen/kitchen.ts";
import { legacyProto } from "./gen/legacy.ts";
import { randomFrom, randomMessage } from "./random-message.ts";

const typeNames = [
  "kitchen.Dish",
  "kitchen.Lists",
  "kitchen.Arrays",
  "kitchen.Maps",
  "kitchen.Integers",
  "legacy.Car",
  "legacy.Owner",
  "modern.Settings",
  "names.Map",
];

function forRandomMessages(run: (typeName: string, seed: number) => void): void {
  fc.assert(fc.property(fc.constantFrom(...typeNames), fc.integer(), run), { numRuns: 400 });
}

test("a dynamic message has the same properties and the same bytes as a generated one", () => {
  forRandomMessages((typeName, seed) => {
    const Generated = typeNamed(generated, typeName);
    const Dynamic = typeNamed(dynamic, typeName);
    const init = randomMessage(Generated.descriptor, randomFrom(seed));
    assert.ok(Generated.equals(Dynamic.create(init), Generated.create(init)));
    const bytes = Generated.encode(init);
    assert.deepEqual(Dynamic.encode(init), bytes);
    assert.deepEqual(Dynamic.encode(Dynamic.create(init)), bytes);
    assert.ok(Generated.equals(Dynamic.decode(bytes), Generated.decode(bytes)));
  });
});

test("two runs of bytes are merged as generated code merges them", () => {
  forRandomMessages((typeName, seed) => {
    const Generated = typeNamed(generated, typeName);
    const Dynamic = typeNamed(dynamic, typeName);
    const random = randomFrom(seed);
    const first = Generated.encode(randomMessage(Generated.descriptor, random));
    const second = Generated.encode(randomMessage(Generated.descriptor, random));
    const joined = Uint8Array.of(...first, ...second);
    const wanted = Generated.decode(joined);
    assert.ok(Generated.equals(Dynamic.decode(joined), wanted));
    assert.ok(Generated.equals(Dynamic.merge(Dynamic.decode(first), second), wanted));
  });
});

test("bytes that are damaged are the same message, or an error of the same kind, for both", () => {
  const outcome = (read: () => unknown): unknown => {
    try {
      return read();
    } catch (error) {
      assert.ok(error instanceof DecodeError, String(error));
      return "DecodeError";
    }
  };
  fc.assert(
    fc.property(fc.constantFrom(...typeNames), fc.integer(), (typeName, seed) => {
      const Generated = typeNamed(generated, typeName);
      const Dynamic = typeNamed(dynamic, typeName);
      const random = randomFrom(seed);
      let bytes = Generated.encode(randomMessage(Generated.descriptor, random, 2));
      if (bytes.length > 0) {
        for (let i = random(4); i > 0; i--) bytes[random(bytes.length)] = random(256);
        if (random(3) === 0) bytes = bytes.slice(0, random(bytes.length));
      }
      const wanted = outcome(() => Generated.decode(bytes));
      const actual = outcome(() => Dynamic.decode(bytes));
      assert.ok(
        wanted === actual || Generated.equals(actual, wanted),
        `${Buffer.from(bytes).toString("hex")} as ${typeName}`,
      );
    }),
    { numRuns: 4000 },
  );
});

test("unknown fields survive a dynamic message", () => {
  const Nothing = typeNamed(dynamic, "kitchen.Nothing");
  const bytes = Dish.encode({ s: "kept", garnish: { i32: 1 } });
  assert.deepEqual(Nothing.encode(Nothing.decode(bytes)), bytes);
  assert.deepEqual(Nothing.encode(Nothing.clone(Nothing.decode(bytes))), bytes);
  for (const type of [Nothing, typeNamed(generated, "kitchen.Nothing")]) {
    assert.equal(type.encode(type.create(type.decode(bytes))).length, 0);
  }
});

test("a dynamic message without its required field is neither written nor read", () => {
  const Car = typeNamed(dynamic, "legacy.Car");
  assert.throws(() => Car.encode({}), EncodeError);
  assert.throws(() => Car.decode(new Uint8Array(0)), { code: "missing_required" });
});

test("streams of dynamic messages are delimited as those of generated ones", () => {
  const Dynamic = typeNamed(dynamic, "kitchen.Dish");
  const stream = Uint8Array.of(
    ...Dynamic.encodeDelimited({ i32: 1 }),
    ...Dish.encodeDelimited({ s: "x".repeat(200) }),
  );
  assert.deepEqual(
    Array.from(Dynamic.decodeDelimited(stream), (one) => one.i32),
    [1, 0],
  );
});

test("a dynamic message is written in place when there is room for it", () => {
  const Dynamic = typeNamed(dynamic, "kitchen.Dish");
  const target = new Uint8Array(8);
  assert.equal(Dynamic.encodeInto({ i32: 1 }, target, 2), 4);
  assert.equal(Dynamic.encodeInto({ s: "too long for that" }, target, 2), -1);
});

test("a descriptor keeps the type it has, and lends one to what it refers to", () => {
  const file = linkFile(kitchenProto.bytes, Array.from(kitchenProto.descriptor.imports));
  const dish = file.messages.find(({ name }) => name === "Dish")!;
  assert.equal(dish.type, undefined);
  assert.equal(dynamicType(dish), dynamicType(dish));
  assert.equal(dynamicType(Dish.descriptor), Dish);
});

test("fields are reached by their descriptors, members of a oneof as well", () => {
  const field = (name: string) => Dish.descriptor.fields.find((one) => one.name === name)!;
  const dish = Dish.create();
  assert.equal(hasField(dish, field("i32")), false);
  setField(dish, field("side_number"), 5n);
  setField(dish, field("i32"), 7);
  assert.deepEqual(dish.side, { case: "sideNumber", value: 5n });
  assert.equal(getField(dish, field("side_number")), 5n);
  assert.equal(getField(dish, field("side_name")), undefined);
  assert.equal(hasField(dish, field("i32")), true);
  assert.equal(hasField(dish, field("raw")), false);
});

test("a registry is made of a FileDescriptorSet in any order", () => {
  const files = Array.from(generated.files, ({ bytes }) => FileDescriptorProto.decode(bytes));
  const registry = Registry.fromFileDescriptorSet(FileDescriptorSet.encode({ file: files.toReversed() }));
  assert.deepEqual(
    [...registry.messages].map(({ typeName }) => typeName).sort(),
    [...generated.messages].map(({ typeName }) => typeName).sort(),
  );
  const order = Array.from(registry.files, ({ path }) => path);
  assert.ok(order.indexOf("google/protobuf/timestamp.proto") < order.indexOf("kitchen.proto"));
});

test("a registry finds files, messages, enums, services and extensions by name", () => {
  const registry = new Registry(Oven, legacyProto);
  assert.equal(registry.file("kitchen.proto"), kitchenProto.descriptor);
  assert.equal(registry.message("kitchen.Dish"), Dish.descriptor);
  assert.equal(registry.type("kitchen.Dish"), Dish);
  assert.equal(registry.enum("kitchen.Doneness")?.values.length, 4);
  assert.deepEqual(
    registry.service("kitchen.Oven")?.methods.map(({ path }) => path),
    ["/kitchen.Oven/Bake", "/kitchen.Oven/BakeMany", "/kitchen.Oven/Collect", "/kitchen.Oven/Cook"],
  );
  assert.equal(registry.extension("legacy.year")?.number, 100);
  assert.equal(registry.extensionOf("legacy.Car", 105)?.fullName, "legacy.Scope.nick_name");
  assert.equal(registry.extensionsOf("legacy.Car").length, 6);
  assert.ok(
    [...registry.extensions].length >= 6 &&
      [...registry.enums].length >= 3 &&
      [...registry.services].length === 1,
  );
  assert.equal(registry.type("kitchen.Unknown"), undefined);
});

test("files that miss an import, or import each other, are refused", () => {
  const file = (name: string, ...dependency: string[]) => FileDescriptorProto.encode({ name, dependency });
  assert.throws(() => Registry.fromFileDescriptors([file("a.proto", "b.proto")]), DescriptorError);
  assert.throws(
    () => Registry.fromFileDescriptors([file("a.proto", "b.proto"), file("b.proto", "a.proto")]),
    DescriptorError,
  );
});
