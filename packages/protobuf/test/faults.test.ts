import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { EncodeError } from "@weft/protobuf";
import { listValueFromArray, structFromObject } from "@weft/protobuf/wkt";
import { testBoth } from "./both-types.ts";
import { Dish, Lists } from "./gen/kitchen.ts";

testBoth("a value that its field cannot hold is refused, and the error says which", (type) => {
  const refused: [message: string, init: object, says: string][] = [
    ["Dish", { i32: Number.NaN }, "kitchen.Dish.i32 cannot be NaN"],
    ["Dish", { u32: Number.NaN }, "kitchen.Dish.u32 cannot be NaN"],
    ["Dish", { s32: 1.5 }, "kitchen.Dish.s32 cannot be 1.5"],
    ["Dish", { x32: "7" }, 'kitchen.Dish.x32 cannot be "7"'],
    ["Dish", { doneness: Number.NaN }, "kitchen.Dish.doneness cannot be NaN"],
    ["Dish", { u64: -1n }, "kitchen.Dish.u64 cannot be -1"],
    ["Dish", { i64: 2n ** 63n }, "kitchen.Dish.i64 cannot be 9223372036854775808"],
    ["Dish", { x64: -1n }, "kitchen.Dish.x64 cannot be -1"],
    ["Dish", { sx64: 2n ** 63n }, "kitchen.Dish.sx64 cannot be 9223372036854775808"],
    ["Dish", { s64: 2n ** 63n }, "kitchen.Dish.s64 cannot be 9223372036854775808"],
    ["Dish", { raw: "text" }, 'kitchen.Dish.raw cannot be "text"'],
    ["Dish", { s: 5 }, "kitchen.Dish.s cannot be 5"],
    ["Dish", { garnish: null }, "kitchen.Dish.garnish cannot be null"],
    ["Dish", { garnish: { i32: 1.5 } }, "kitchen.Dish.garnish.i32 cannot be 1.5"],
    ["Dish", { side: { case: "sideNumber", value: "x" } }, 'kitchen.Dish.sideNumber cannot be "x"'],
    ["Lists", { s: ["a", undefined] }, "kitchen.Lists.s[1] cannot be undefined"],
    ["Lists", { s: [null] }, "kitchen.Lists.s[0] cannot be null"],
    ["Lists", { raw: [undefined] }, "kitchen.Lists.raw[0] cannot be undefined"],
    ["Lists", { i32: [1, undefined] }, "kitchen.Lists.i32[1] cannot be undefined"],
    ["Lists", { i64: [null] }, "kitchen.Lists.i64[0] cannot be null"],
    ["Lists", { dishes: [{}, undefined] }, "kitchen.Lists.dishes[1] cannot be undefined"],
    ["Lists", { dishes: [null] }, "kitchen.Lists.dishes[0] cannot be null"],
    ["Maps", { stringDish: new Map([["a", null]]) }, 'kitchen.Maps.stringDish["a"] cannot be null'],
    ["Maps", { int32Int32: { a: 1 } }, "kitchen.Maps.int32Int32[NaN] cannot be NaN"],
    ["Maps", { stringString: 5 }, "kitchen.Maps.stringString cannot be 5"],
  ];
  for (const [name, init, says] of refused) {
    const Type = type(`kitchen.${name}`);
    for (const encode of [
      () => Type.encode(init),
      () => Type.encodeInto(init, new Uint8Array(64), 0),
      () => Type.encodeDelimited(init),
    ]) {
      assert.throws(encode, (error) => {
        assert.ok(error instanceof EncodeError, `${name} ${says}: ${String(error)}`);
        assert.equal(error.code, "invalid_value");
        assert.ok(error.message.startsWith(says), error.message);
        return true;
      });
    }
  }
});

testBoth("messages that lie in themselves are refused", (type) => {
  const Dish = type("kitchen.Dish");
  const endless = () => {
    const dish = Dish.create();
    dish.garnish = dish;
    return dish;
  };
  const deep = { name: "EncodeError", code: "recursion_limit" };
  const one = endless();
  assert.throws(() => Dish.encode(one), deep);
  assert.throws(() => Dish.encodeInto(one, new Uint8Array(9), 0), deep);
  assert.throws(() => Dish.toText(one), deep);
  assert.throws(() => Dish.clone(one), deep);
  assert.throws(() => Dish.merge(one, new Uint8Array()), deep);
  assert.throws(() => Dish.equals(one, endless()), deep);
  assert.throws(() => Dish.toJson(one), { name: "JsonError", code: "recursion_limit" });
  assert.throws(() => Dish.toJsonString(one), { name: "JsonError", code: "recursion_limit" });
  assert.equal(Dish.encode({ i32: 1 }).length, 2);
});

testBoth("what is no Uint8Array is not decoded", (type) => {
  const Dish = type("kitchen.Dish");
  for (const wrong of ["text", [40, 1], new ArrayBuffer(2), {}]) {
    assert.throws(() => Dish.decode(wrong as unknown as Uint8Array), {
      name: "DecodeError",
      message: "what is given is no Uint8Array (at byte 0)",
    });
  }
  assert.equal(Dish.decode(Buffer.of(40, 1)).i32, 1);
});

describe("an error", () => {
  it("of the caller's own getter is not made another", () => {
    const fault = new TypeError("mine");
    const message = {
      get s(): string {
        throw fault;
      },
    };
    assert.throws(
      () => Dish.encode(message),
      (error) => error === fault,
    );
  });

  it("has what was thrown as its cause", () => {
    const encode = () => Lists.encode({ s: [undefined as unknown as string] });
    assert.throws(encode, (error) => error instanceof EncodeError && error.cause instanceof TypeError);
  });

  it("comes of a Struct of an object that lies in itself", () => {
    const endless: Record<string, never> = {};
    (endless as Record<string, unknown>).self = [endless];
    assert.throws(() => structFromObject(endless), { name: "EncodeError", code: "recursion_limit" });
    assert.throws(() => listValueFromArray([endless]), { name: "EncodeError", code: "recursion_limit" });
  });
});
