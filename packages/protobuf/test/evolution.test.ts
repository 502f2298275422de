import assert from "node:assert/strict";
import { describe, it } from "node:test";
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

describe("a tag", () => {
  it("costs one byte up to field number 15, and two up to 2047", () => {
    assert.equal(OrderV1.encode({ total: 1 }).length, 1 + 1);
    assert.equal(OrderV1.encode({ tip: 1 }).length, 2 + 1);
  });
});
