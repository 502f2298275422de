import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type DynamicInit, type DynamicMessage, type MessageType, Registry } from "@weft/protobuf";
import {
  FieldDescriptorProto_Label,
  FieldDescriptorProto_Type,
  type FieldDescriptorProtoInit,
  FileDescriptorProto,
} from "@weft/protobuf/descriptor";
import { Order as OrderV1, Status as StatusV1 } from "./gen/evolution/v1.ts";
import { Order as OrderV2, Status as StatusV2 } from "./gen/evolution/v2.ts";

const v2 = OrderV2.create({
  id: 7n,
  buyer: "Ada",
  lines: [{ sku: "tea", count: 2, note: "green" }],
  status: StatusV2.SHIPPED,
  coupon: "SPRING",
  labels: { gift: "yes" },
  priority: 0,
  total: 900n,
});

const v1 = OrderV1.create({
  id: 7n,
  customer: "Ada",
  lines: [{ sku: "tea", count: 2 }],
  status: StatusV1.OPEN,
  total: 900,
  tip: 50,
});

describe("a schema that grows", () => {
  it("lets the old program read what the new one wrote, and keep what it does not know", () => {
    const read = OrderV1.decode(OrderV2.encode(v2));
    assert.equal(read.customer, "Ada", "a renamed field has the same bytes");
    assert.deepEqual([read.lines[0]?.sku, read.lines[0]?.count, read.total], ["tea", 2, 900]);
    assert.equal(read.status, StatusV2.SHIPPED, "a number the old enum does not name");
    assert.deepEqual(
      OrderV2.decode(OrderV1.encode(read)),
      v2,
      "nothing is lost on the way through the old program",
    );
  });

  it("lets the new program read what the old one wrote, with defaults for what is new", () => {
    const read = OrderV2.decode(OrderV1.encode(v1));
    assert.equal(read.buyer, "Ada");
    assert.deepEqual(
      [read.coupon, read.labels.size, read.priority, read.lines[0]?.note],
      ["", 0, undefined, ""],
    );
    assert.equal(read.total, 900n, "int32 to int64 keeps the value");
  });

  it("gives the old program back what it wrote, a field that was removed included", () => {
    assert.deepEqual(OrderV1.decode(OrderV2.encode(OrderV2.decode(OrderV1.encode(v1)))), v1);
  });

  it("lets the old program change what it knows and pass on the rest", () => {
    const read = OrderV1.decode(OrderV2.encode(v2));
    read.customer = "Grace";
    const back = OrderV2.decode(OrderV1.encode(read));
    assert.deepEqual([back.buyer, back.coupon], ["Grace", "SPRING"]);
  });
});

describe("the changes that the guide allows", () => {
  const { INT32, INT64, UINT32, UINT64, BOOL, STRING, BYTES, SINT32, FIXED32, MESSAGE } =
    FieldDescriptorProto_Type;
  const { OPTIONAL, REPEATED } = FieldDescriptorProto_Label;

  /** A message of one field. */
  function typeOf(field: FieldDescriptorProtoInit): MessageType<DynamicMessage, DynamicInit> {
    const file = FileDescriptorProto.encode({
      name: "a.proto",
      syntax: "proto3",
      messageType: [
        { name: "M", field: [{ name: "f", number: 1, label: OPTIONAL, ...field }] },
        { name: "Part", field: [{ name: "text", number: 1, type: STRING, label: OPTIONAL }] },
      ],
    });
    return Registry.fromFileDescriptors([file]).type("M") as unknown as MessageType<
      DynamicMessage,
      DynamicInit
    >;
  }

  const passed = (from: FieldDescriptorProtoInit, value: unknown, to: FieldDescriptorProtoInit): unknown =>
    typeOf(to).decode(typeOf(from).encode({ f: value })).f;

  it("make integers and bools of each other, and cut off what does not fit", () => {
    for (const from of [INT32, INT64, UINT32, UINT64]) {
      for (const to of [INT32, INT64, UINT32, UINT64]) {
        assert.equal(Number(passed({ type: from }, 7, { type: to })), 7);
      }
      assert.equal(passed({ type: from }, 2, { type: BOOL }), true);
      assert.equal(Number(passed({ type: BOOL }, true, { type: from })), 1);
    }
    assert.equal(passed({ type: INT64 }, 2n ** 32n + 5n, { type: INT32 }), 5);
    assert.equal(passed({ type: INT32 }, -1, { type: UINT64 }), 2n ** 64n - 1n);
  });

  it("do not make sint and fixed of them: those have other bytes", () => {
    assert.notEqual(passed({ type: INT32 }, 7, { type: SINT32 }), 7);
    assert.equal(passed({ type: INT32 }, 7, { type: FIXED32 }), 0);
  });

  it("make a list of a single field, of which the old program reads the last, unless it is a number", () => {
    const list = { label: REPEATED };
    const part = { type: MESSAGE, typeName: ".Part" };
    assert.deepEqual(passed({ type: STRING }, "a", { type: STRING, ...list }), ["a"]);
    assert.deepEqual(passed(part, { text: "a" }, { ...part, ...list }), [{ text: "a" }]);
    assert.equal(passed({ type: STRING, ...list }, ["a", "b"], { type: STRING }), "b");
    assert.deepEqual(passed({ type: INT32 }, 7, { type: INT32, ...list }), [7]);
    assert.equal(passed({ type: INT32, ...list }, [7], { type: INT32 }), 0);
  });

  it("make bytes of a string, and a string of bytes that are one", () => {
    assert.deepEqual(passed({ type: STRING }, "é", { type: BYTES }), Uint8Array.of(0xc3, 0xa9));
    assert.equal(passed({ type: BYTES }, Uint8Array.of(0xc3, 0xa9), { type: STRING }), "é");
    assert.throws(() => passed({ type: BYTES }, Uint8Array.of(0xff), { type: STRING }), {
      code: "invalid_utf8",
    });
  });

  it("leave an old program a new value of an enum as a number", () => {
    assert.equal(OrderV1.decode(OrderV2.encode({ status: StatusV2.SHIPPED })).status, StatusV2.SHIPPED);
  });

  it("cost bytes by the field's number", () => {
    const bytes = (number: number): number => typeOf({ type: BOOL, number }).encode({ f: true }).length - 1;
    assert.deepEqual([1, 15, 16, 2047, 2048].map(bytes), [1, 1, 2, 2, 3]);
  });
});
