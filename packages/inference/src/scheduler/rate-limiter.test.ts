import assert from "node:assert/strict";
import { test } from "node:test";
import { RateLimiter } from "./rate-limiter.ts";

const demand = (resources: Record<string, number>, priority = 0) => ({
  resources: new Map(Object.entries(resources)),
  priority,
});
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test("executions that need the same resource run one after the other", async () => {
  const limiter = new RateLimiter();
  const woken: string[] = [];
  const a = limiter.register(demand({ disk: 1 }), () => woken.push("a"));
  const b = limiter.register(demand({ disk: 1, cores: 2 }), () => woken.push("b"));
  const c = limiter.register(demand({ cores: 1 }), () => woken.push("c"));
  assert.equal(a.take(), true);
  assert.equal(b.take(), false);
  assert.equal(c.take(), true);
  a.give();
  await turn();
  assert.deepEqual(woken, ["b"]);
  assert.equal(b.take(), false, "c has a core that b needs");
  c.give();
  await turn();
  assert.equal(b.take(), true);
});

test("turns are shared by priority among those who wait", async () => {
  const limiter = new RateLimiter(new Map([["r", 1]]));
  const ran: string[] = [];
  const model = (name: string, priority: number) => {
    const permit = limiter.register(demand({ r: 1 }, priority), () => run());
    const run = (): void => {
      if (ran.length >= 12 || !permit.take()) return;
      ran.push(name);
      setImmediate(() => {
        permit.give();
        run();
      });
    };
    return run;
  };
  const [often, seldom] = [model("often", 1), model("seldom", 2)];
  often();
  seldom();
  while (ran.length < 12) await turn();
  assert.equal(ran.filter((name) => name === "often").length, 8);
});

test("a model that asks for more than there is is refused", () => {
  const limiter = new RateLimiter(new Map([["r", 2]]));
  assert.throws(() => limiter.register(demand({ r: 3 }), () => undefined), {
    code: "INVALID_ARGUMENT",
    message: 'config.pbtxt: rate_limiter asks for 3 of resource "r", of which the server has 2',
  });
});

test("a model that is gone frees those who wait", async () => {
  const limiter = new RateLimiter();
  let woken = 0;
  const a = limiter.register(demand({ r: 1 }), () => undefined);
  const b = limiter.register(demand({ r: 1 }), () => woken++);
  assert.equal(a.take(), true);
  assert.equal(b.take(), false);
  a.give();
  a.close();
  await turn();
  assert.equal(woken, 1);
  assert.equal(b.take(), true);
});
