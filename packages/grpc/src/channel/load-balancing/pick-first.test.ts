import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import {
  type Connection,
  ConnectionError,
  type ConnectionListener,
  ErrorCode,
  type RemoteSettings,
} from "@weft/http2";
import { type Address, addressText } from "../address.ts";
import { Backoff } from "../connectivity/backoff.ts";
import type { ConnectivityState } from "../connectivity/connectivity-state.ts";
import { Subchannel } from "../subchannel.ts";
import type { BalancerHost } from "./load-balancer.ts";
import { PickFirst } from "./pick-first.ts";

const at = (port: number): Address => ({ host: "10.0.0.1", port });

/** An attempt to connect, for a test to end. */
interface Attempt {
  readonly port: string;
  readonly atMs: number;
  fail(): Promise<void>;
  /** A connection, on which nothing has been said yet. */
  open(): Promise<ConnectionListener>;
  /** A connection to a server that speaks HTTP/2. */
  succeed(): Promise<ConnectionListener>;
}

/** A policy whose attempts, clock and resolver are the test's. */
class World implements BalancerHost {
  readonly attempts: Attempt[] = [];
  readonly states: ConnectivityState[] = [];
  readonly policy: PickFirst = new PickFirst(this);
  resolutions = 0;
  onResolution: () => void = () => {};
  nowMs = 0;
  readonly #context: TestContext;

  constructor(context: TestContext) {
    this.#context = context;
    context.mock.timers.enable({ apis: ["setTimeout"] });
  }

  createSubchannel(address: Address, owner: PickFirst): Subchannel {
    const backoff = new Backoff({ initialMs: 1000, multiplier: 2, maxMs: 8000, jitter: 0 });
    const connector = (to: Address, listener: ConnectionListener) =>
      new Promise<Connection>((resolve, reject) => {
        const open = async (): Promise<ConnectionListener> => {
          const connection = { usable: true, shutdown() {}, close() {} };
          // Nothing more of a connection is used here.
          resolve(connection as unknown as Connection);
          await settled();
          return listener;
        };
        this.attempts.push({
          port: addressText(to).replace(/.*:/, ""),
          atMs: this.nowMs,
          fail: () => {
            reject(new ConnectionError(ErrorCode.CONNECT_ERROR, "refused"));
            return settled();
          },
          open,
          succeed: async () => {
            await open();
            // Nothing but the size of header lists is taken from it.
            listener.onRemoteSettings?.({ maxHeaderListBytes: Number.POSITIVE_INFINITY } as RemoteSettings);
            return listener;
          },
        });
      });
    return new Subchannel(address, "test", owner, connector, backoff);
  }
  update(state: ConnectivityState): void {
    if (this.states.at(-1) !== state) this.states.push(state);
  }
  requestResolution(): void {
    this.resolutions++;
    this.onResolution();
  }
  requeue(): void {}

  pass(ms: number): void {
    this.nowMs += ms;
    this.#context.mock.timers.tick(ms);
  }
  /** Port and time of each attempt so far. */
  get tried(): string[] {
    return this.attempts.map(({ port, atMs }) => `${port} at ${atMs}`);
  }
}

/** Lets what hangs on settled promises happen. */
async function settled(): Promise<void> {
  for (let i = 0; i < 5; i++) await Promise.resolve();
}

test("addresses are tried a quarter of a second apart, and at once when one fails", async (context) => {
  const world = new World(context);
  world.policy.onAddresses([at(1), at(2), at(3)]);
  world.pass(250);
  await world.attempts[1]!.fail();
  assert.deepEqual(world.tried, ["1 at 0", "2 at 250", "3 at 250"]);
  await world.attempts[0]!.succeed();
  assert.deepEqual(world.states, ["CONNECTING", "READY"]);
});

test("a dead server is tried at the pace of its backoff although its name is resolved again each time", async (context) => {
  const world = new World(context);
  world.onResolution = () => world.policy.onAddresses([at(1)]);
  world.policy.onAddresses([at(1)]);
  for (const waitMs of [1000, 2000, 4000, 8000, 8000]) {
    await world.attempts.at(-1)!.fail();
    world.pass(waitMs - 1);
    const before = world.attempts.length;
    world.pass(1);
    assert.equal(world.attempts.length, before + 1);
  }
  assert.deepEqual(world.tried, [
    "1 at 0",
    "1 at 1000",
    "1 at 3000",
    "1 at 7000",
    "1 at 15000",
    "1 at 23000",
  ]);
  assert.equal(world.resolutions, 5);
  assert.deepEqual(world.states, ["CONNECTING", "TRANSIENT_FAILURE"]);
});

test("after the first pass each address is tried again when its own backoff is over", async (context) => {
  const world = new World(context);
  world.policy.onAddresses([at(1), at(2)]);
  await world.attempts[0]!.fail();
  world.pass(100);
  await world.attempts[1]!.fail();
  world.pass(900);
  world.pass(100);
  assert.deepEqual(world.tried, ["1 at 0", "2 at 0", "1 at 1000", "2 at 1100"]);
});

test("a new list keeps the backoff of the addresses that stay", async (context) => {
  const world = new World(context);
  world.policy.onAddresses([at(1)]);
  await world.attempts[0]!.fail();
  world.policy.onAddresses([at(1), at(2)]);
  assert.deepEqual(world.tried, ["1 at 0", "2 at 0"]);
  world.pass(999);
  assert.equal(world.attempts.length, 2);
});

test("a server that accepts and says nothing backs off like one that refuses, and the next address gets its turn", async (context) => {
  const world = new World(context);
  world.policy.onAddresses([at(1), at(2)]);
  const connection = await world.attempts[0]!.open();
  connection.onClosed(new ConnectionError(ErrorCode.CONNECT_ERROR, "the connection was lost"));
  assert.deepEqual(world.tried, ["1 at 0", "2 at 0"]);
  await world.attempts[1]!.fail();
  assert.deepEqual(world.states, ["CONNECTING", "TRANSIENT_FAILURE"]);
  world.pass(1000);
  const again = await world.attempts[2]!.open();
  again.onClosed(undefined);
  await world.attempts.at(-1)!.fail();
  world.pass(1999);
  assert.deepEqual(
    world.tried.filter((one) => one.startsWith("1 ")),
    ["1 at 0", "1 at 1000"],
  );
  world.pass(1);
  assert.equal(world.tried.filter((one) => one.startsWith("1 ")).at(-1), "1 at 3000");
});

test("a lost connection is made again when a call asks for it, and not before", async (context) => {
  const world = new World(context);
  world.policy.onAddresses([at(1)]);
  const connection = await world.attempts[0]!.succeed();
  connection.onClosed(undefined);
  world.pass(60_000);
  assert.deepEqual(world.states, ["CONNECTING", "READY", "IDLE"]);
  assert.equal(world.attempts.length, 1);
  world.policy.exitIdle();
  assert.equal(world.attempts.length, 2);
});
