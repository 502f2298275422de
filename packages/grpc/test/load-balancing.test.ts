import assert from "node:assert/strict";
import { test } from "node:test";
import {
  Channel,
  createClient,
  type HealthReporter,
  RpcError,
  Server,
  Status,
  serveHealth,
} from "@weft/grpc";
import { Notes } from "./notes-service.ts";
import { plainHandlers } from "./serving.ts";

async function startServers(count: number, echo: (index: number) => { count: number }) {
  const servers: Server[] = [];
  const health: HealthReporter[] = [];
  const addresses: string[] = [];
  for (let i = 0; i < count; i++) {
    const server = new Server().add(Notes, { ...plainHandlers, echo: () => echo(i) });
    health.push(serveHealth(server));
    addresses.push(`127.0.0.1:${(await server.listen("127.0.0.1:0")).port}`);
    servers.push(server);
  }
  return {
    health,
    target: `ipv4:${addresses.join()}`,
    close: () => Promise.all(servers.map((server) => server.close())),
  };
}

/** Calls until the servers that answer are exactly these, or for so long that they never will be. */
async function answersFrom(ask: () => Promise<number>, expected: readonly number[]): Promise<void> {
  let seen: number[] = [];
  for (let round = 0; round < 500; round++) {
    const answers = new Set<number>();
    for (let i = 0; i < 12; i++) answers.add(await ask());
    seen = [...answers].sort((a, b) => a - b);
    if (seen.join() === expected.join()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  assert.deepEqual(seen, expected);
}

test("a server gets calls only while the service it is asked about is SERVING", async () => {
  const { health, target, close } = await startServers(3, (count) => ({ count }));
  health[1]!.set("notes", "NOT_SERVING");
  health[0]!.set("notes", "SERVING");
  health[2]!.set("notes", "SERVING");
  const channel = new Channel(target, { loadBalancing: "round_robin", healthCheckService: "notes" });
  const client = createClient(Notes, channel);
  const ask = async () => (await client.echo({}, { waitForReady: true, deadlineMs: 10_000 })).count;
  await answersFrom(ask, [0, 2]);
  health[1]!.set("notes", "SERVING");
  await answersFrom(ask, [0, 1, 2]);
  health[0]!.set("notes", "NOT_SERVING");
  await answersFrom(ask, [1, 2]);
  await channel.close();
  await close();
});

test("an address whose calls fail is left out for a while", async () => {
  const { target, close } = await startServers(3, (count) => {
    if (count === 1) throw new RpcError(Status.INTERNAL, "sick");
    return { count };
  });
  const channel = new Channel(target, {
    loadBalancing: "round_robin",
    outlierDetection: {
      intervalMs: 20,
      baseEjectionMs: 60_000,
      maxEjectionPercent: 50,
      failurePercentage: { threshold: 50, minimumHosts: 3, requestVolume: 1 },
    },
  });
  const client = createClient(Notes, channel);
  await channel.connect();
  const ask = () =>
    client.echo({}).then(
      ({ count }) => count,
      () => 1,
    );
  await answersFrom(ask, [0, 1, 2]);
  await answersFrom(ask, [0, 2]);
  await channel.close();
  await close();
});

test("the service config chooses the policy and what servers are asked", async () => {
  const { health, target, close } = await startServers(3, (count) => ({ count }));
  for (const index of [0, 1]) health[index]!.set("notes", "SERVING");
  health[2]!.set("notes", "NOT_SERVING");
  const serviceConfig = {
    loadBalancingConfig: [{ of_tomorrow: {} }, { round_robin: {} }],
    healthCheckConfig: { serviceName: "notes" },
  };
  const channel = new Channel(target, { serviceConfig });
  const client = createClient(Notes, channel);
  const ask = async () => (await client.echo({}, { waitForReady: true, deadlineMs: 10_000 })).count;
  await answersFrom(ask, [0, 1]);
  await channel.close();
  await close();
});

test("pick_first asks no server for its health, whatever the service config names", async () => {
  const { health, target, close } = await startServers(1, (count) => ({ count }));
  health[0]!.set("notes", "NOT_SERVING");
  const channel = new Channel(target, { serviceConfig: { healthCheckConfig: { serviceName: "notes" } } });
  assert.equal((await createClient(Notes, channel).echo({})).count, 0);
  await channel.close();
  await close();
});

test("options that choose among servers are refused where there is one to take all calls", () => {
  for (const options of [{ healthCheckService: "notes" }, { outlierDetection: {} }])
    assert.throws(() => new Channel("localhost:1", options), {
      code: "invalid_option",
      message: `${Object.keys(options)[0]} chooses among servers: it needs loadBalancing: "round_robin"`,
    });
});

test("a shuffled list is tried in any order", async () => {
  const { target, close } = await startServers(3, (count) => ({ count }));
  const loadBalancingConfig = [{ pick_first: { shuffleAddressList: true } }];
  const first = new Set<number>();
  while (first.size < 3) {
    const channel = new Channel(target, { serviceConfig: { loadBalancingConfig } });
    first.add((await createClient(Notes, channel).echo({})).count);
    await channel.close();
  }
  await close();
});

test("a channel without addresses says so", async () => {
  await using channel = new Channel("users.internal:443", { addresses: [] });
  await assert.rejects(createClient(Notes, channel).echo({}), {
    code: Status.UNAVAILABLE,
    statusMessage: "there are no addresses for users.internal:443",
  });
});
