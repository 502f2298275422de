/**
 * What runs in the browser: messages to bytes, JSON and text and back, with nothing of Node's. Says what came of it to
 * the server it was loaded from.
 */
import { Registry } from "@weft/protobuf";
import { Arrays, Dish, kitchenProto, Lists, Maps } from "./gen/kitchen.ts";
import { Car, legacyProto } from "./gen/legacy.ts";

const failures: string[] = [];

function check(name: string, run: () => boolean): void {
  try {
    if (!run()) failures.push(name);
  } catch (error) {
    failures.push(`${name}: ${String(error)}`);
  }
}

const text = "short, 한 그릇, 😀, ".repeat(40);
const dish = Dish.create({
  s: text,
  maybeS: "é",
  i64: -(2n ** 63n),
  d: -0.1,
  raw: Uint8Array.of(0, 255),
  garnish: { s: "한" },
  servedAt: { seconds: 1_763_000_000n, nanos: 5 },
  side: { case: "sideName", value: "x".repeat(30) },
});
const arrays = Arrays.create({ f: Float32Array.from({ length: 2000 }, (_, i) => i / 3), i64: [1n, -1n] });

check("there is no Buffer", () => !("Buffer" in globalThis) && !("process" in globalThis));
check("binary", () => Dish.equals(Dish.decode(Dish.encode(dish)), dish));
check("typed arrays", () => Arrays.equals(Arrays.decode(Arrays.encode(arrays)), arrays));
check("large messages", () => {
  const large = Lists.create({ s: Array.from({ length: 5000 }, () => text) });
  return [1, 2, 3].every(() => Lists.equals(Lists.decode(Lists.encode(large)), large));
});
check("JSON", () => Dish.equals(Dish.fromJsonString(Dish.toJsonString(dish)), dish));
check("text", () => Dish.equals(Dish.fromText(Dish.toText(dish)), dish));
check("maps", () => Maps.decode(Maps.encode({ stringString: { a: "b" } })).stringString.get("a") === "b");
check(
  "groups",
  () => Car.decode(Car.encode({ plate: "a", engine: { cylinders: 4 } })).engine?.cylinders === 4,
);
check("wrong UTF-8", () => {
  try {
    Dish.decode(Uint8Array.of(0x4a, 1, 255));
    return false;
  } catch (error) {
    return (error as { code?: string }).code === "invalid_utf8";
  }
});
check("a registry", () => new Registry(kitchenProto, legacyProto).type("legacy.Car") === Car);

await fetch("/result", { method: "POST", body: JSON.stringify(failures) });
