import assert from "node:assert/strict";
import {
  connect,
  type Http2Listener,
  listen,
  type ServerListener,
  type ServerOptions,
  type StreamListener,
} from "@weft/http2";
import { echo, exchange, quiet, requestHeaders, sampleBody, withListener } from "../echo.ts";

const SLACK_BYTES = 64 * 1024 * 1024;

function nothing(): void {}

/** Takes requests and never answers them. */
export function silent(): ServerListener {
  const listener: StreamListener = {
    onHeaders: nothing,
    onData: nothing,
    onTrailers: nothing,
    onReset: nothing,
    onDrain: nothing,
  };
  return { onRequest: () => listener, onClosed: nothing };
}

/** The connections other clients have while the attack goes on. */
async function assertServes(port: number): Promise<void> {
  const client = await connect({ host: "127.0.0.1", port }, {}, quiet);
  const outcome = await exchange(client, requestHeaders("POST", "/echo"), sampleBody(1000));
  assert.deepEqual([outcome.status, outcome.bytes], ["200", 1000]);
  client.close();
}

/**
 * Runs an attack against a server: `/echo` answers in any case, other requests go to `listener`. Afterwards the
 * server must still answer others, hold no more memory than before within 64 MB, and no connection of the attacker.
 */
export async function underAttack(
  options: ServerOptions,
  listener: () => ServerListener,
  attack: (port: number, server: Http2Listener) => Promise<void>,
): Promise<void> {
  const echoing = echo();
  const onConnection = (): ServerListener => {
    const other = listener();
    return {
      onRequest: (stream, headers, endStream) =>
        (headers.get(":path") === "/echo" ? echoing : other).onRequest(stream, headers, endStream),
      onClosed: nothing,
    };
  };
  await withListener(listen({ host: "127.0.0.1", port: 0 }, options, onConnection), async (server) => {
    await assertServes(server.port);
    const before = process.memoryUsage();
    await attack(server.port, server);
    const after = process.memoryUsage();
    const growth = after.heapUsed + after.external - before.heapUsed - before.external;
    assert.ok(growth < SLACK_BYTES, `memory grew by ${growth} bytes`);
    await assertServes(server.port);
  });
}
