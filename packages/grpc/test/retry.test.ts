import assert from "node:assert/strict";
import { once } from "node:events";
import { constants, createServer } from "node:http2";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import {
  Channel,
  type ChannelOptions,
  type Client,
  createClient,
  type Metadata,
  type RetryPolicy,
  RpcError,
  type ServiceConfig,
  Status,
} from "@weft/grpc";
import { Notes, noteCodec } from "./notes-service.ts";
import { collect, withNotes } from "./serving.ts";

const retryPolicy: RetryPolicy = {
  maxAttempts: 3,
  initialBackoff: "0.001s",
  maxBackoff: "0.01s",
  backoffMultiplier: 2,
  retryableStatusCodes: ["UNAVAILABLE"],
};

function retrying(extra: Partial<ServiceConfig> = {}): { serviceConfig: ServiceConfig } {
  return { serviceConfig: { methodConfig: [{ name: [{ service: "test.Notes" }], retryPolicy }], ...extra } };
}

/** A handler that fails so many times and then answers with how often it was called before. */
function failing(times: number, metadata = {}) {
  let calls = 0;
  return {
    get calls() {
      return calls;
    },
    echo: (_: unknown, context: { metadata: Metadata }) => {
      calls++;
      if (calls <= times) throw new RpcError(Status.UNAVAILABLE, "not yet", { metadata });
      return { text: context.metadata.get("grpc-previous-rpc-attempts") ?? "0" };
    },
  };
}

test("a call is retried by its policy, and the server is told how often", () => {
  const handler = failing(2);
  return withNotes({ channel: retrying(), handlers: { echo: handler.echo } }, async ({ client }) => {
    assert.equal((await client.echo({})).text, "2");
  });
});

test("after the last attempt the call ends with its status", () => {
  const handler = failing(9);
  return withNotes({ channel: retrying(), handlers: { echo: handler.echo } }, async ({ client }) => {
    await assert.rejects(client.echo({}), { code: Status.UNAVAILABLE, statusMessage: "not yet" });
    assert.equal(handler.calls, 3);
  });
});

test("a status the policy does not name is not retried", () => {
  let calls = 0;
  const echo = () => {
    calls++;
    throw new RpcError(Status.INVALID_ARGUMENT, "never");
  };
  return withNotes({ channel: retrying(), handlers: { echo } }, async ({ client }) => {
    await assert.rejects(client.echo({}), { code: Status.INVALID_ARGUMENT });
    assert.equal(calls, 1);
  });
});

test("the server can forbid further attempts", () => {
  const handler = failing(9, { "grpc-retry-pushback-ms": "-1" });
  return withNotes({ channel: retrying(), handlers: { echo: handler.echo } }, async ({ client }) => {
    await assert.rejects(client.echo({}), { code: Status.UNAVAILABLE });
    assert.equal(handler.calls, 1);
  });
});

test("retries stop while too many calls fail", () => {
  const handler = failing(99);
  const channel = retrying({ retryThrottling: { maxTokens: 4, tokenRatio: 0.1 } });
  return withNotes({ channel, handlers: { echo: handler.echo } }, async ({ client }) => {
    await assert.rejects(client.echo({}));
    assert.equal(handler.calls, 2);
    await assert.rejects(client.echo({}));
    assert.equal(handler.calls, 3);
  });
});

test("a stream whose first message has arrived is not retried", () => {
  let calls = 0;
  return withNotes(
    {
      channel: retrying(),
      handlers: {
        async *expand() {
          calls++;
          yield { count: 1 };
          throw new RpcError(Status.UNAVAILABLE, "broke off");
        },
      },
    },
    async ({ client }) => {
      await assert.rejects(collect(client.expand({})), { code: Status.UNAVAILABLE });
      assert.equal(calls, 1);
    },
  );
});

test("a client stream is sent again from its beginning", () => {
  let calls = 0;
  return withNotes(
    {
      channel: retrying(),
      handlers: {
        async collect(notes) {
          let text = "";
          for await (const note of notes) text += note.text;
          if (++calls === 1) throw new RpcError(Status.UNAVAILABLE, "again please");
          return { text };
        },
      },
    },
    async ({ client }) => {
      assert.equal((await client.collect([{ text: "a" }, { text: "b" }, { text: "c" }])).text, "abc");
      assert.equal(calls, 2);
    },
  );
});

test("hedging asks again while the first attempt is slow, takes the first answer and cancels the rest", () => {
  let calls = 0;
  let cancelled = 0;
  const serviceConfig: ServiceConfig = {
    methodConfig: [{ name: [{}], hedgingPolicy: { maxAttempts: 3, hedgingDelay: "0.005s" } }],
  };
  return withNotes(
    {
      channel: { serviceConfig },
      handlers: {
        echo: (_, { signal }) => {
          const call = ++calls;
          if (call === 3) return { count: call };
          return new Promise((resolve) =>
            signal.addEventListener("abort", () => {
              cancelled++;
              resolve({});
            }),
          );
        },
      },
    },
    async ({ client }) => {
      assert.equal((await client.echo({})).count, 3);
      while (cancelled < 2) await new Promise(setImmediate);
    },
  );
});

test("a timeout from the service config ends calls that set none", () => {
  const serviceConfig: ServiceConfig = { methodConfig: [{ name: [{}], timeout: "0.02s" }] };
  return withNotes(
    { channel: { serviceConfig }, handlers: { echo: () => new Promise(() => {}) } },
    async ({ client }) => {
      await assert.rejects(client.echo({}), { code: Status.DEADLINE_EXCEEDED });
    },
  );
});

/** A server that refuses so many streams unseen and then answers with how many attempts it was told of. */
async function refusing(
  times: number,
  channelOptions: ChannelOptions,
  body: (client: Client<typeof Notes>, streams: () => number) => Promise<void>,
): Promise<void> {
  let streams = 0;
  const server = createServer().on("stream", (stream, headers) => {
    if (++streams <= times) {
      stream.on("error", () => {});
      stream.close(constants.NGHTTP2_REFUSED_STREAM);
      return;
    }
    const trailers = { "grpc-status": "0" };
    stream.respond({ ":status": 200, "content-type": "application/grpc" }, { waitForTrailers: true });
    stream.on("wantTrailers", () => stream.sendTrailers(trailers));
    const payload = noteCodec.encode({ text: String(headers["grpc-previous-rpc-attempts"] ?? "0") });
    stream.end(Buffer.concat([Buffer.from([0, 0, 0, 0, payload.length]), payload]));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const channel = new Channel(`127.0.0.1:${port}`, channelOptions);
  try {
    await body(createClient(Notes, channel), () => streams);
  } finally {
    await channel.close();
    server.close();
  }
}

test("a call the server refused unseen is made once more, policy or none, and no oftener", async () => {
  await refusing(1, {}, async (client, streams) => {
    assert.equal((await client.echo({})).text, "0");
    assert.equal(streams(), 2);
  });
  await refusing(2, {}, async (client, streams) => {
    await assert.rejects(client.echo({}), { code: Status.UNAVAILABLE });
    assert.equal(streams(), 2);
  });
});

test("a call refused unseen again is retried by its policy, which counts the first two as one", () =>
  refusing(2, retrying(), async (client, streams) => {
    assert.equal((await client.echo({})).text, "1");
    assert.equal(streams(), 3);
  }));

test("limits of the service config hold although the call would allow more", () => {
  const serviceConfig: ServiceConfig = {
    methodConfig: [
      { name: [{ service: "test.Notes", method: "Echo" }], maxRequestMessageBytes: 100 },
      { name: [{ service: "test.Notes", method: "Expand" }], maxResponseMessageBytes: "100" },
    ],
  };
  const text = "x".repeat(100);
  return withNotes({ channel: { serviceConfig } }, async ({ client }) => {
    const generous = { maxSendMessageBytes: 1000, maxReceiveMessageBytes: 1000 };
    assert.equal((await client.echo({ text: "short" }, generous)).text, "short");
    for (const options of [undefined, generous]) {
      await assert.rejects(client.echo({ text }, options), { code: Status.RESOURCE_EXHAUSTED });
      await assert.rejects(collect(client.expand({ text, count: 1 }, options)), {
        code: Status.RESOURCE_EXHAUSTED,
      });
    }
  });
});

test("a service config that says what it must not is refused when the channel is made", () => {
  assert.throws(
    () => new Channel("localhost:1", { serviceConfig: { methodConfig: [{ name: [{}], timeout: "soon" }] } }),
    {
      name: "ChannelError",
      code: "invalid_service_config",
      message: 'service config: methodConfig[0].timeout must be a duration such as "1.5s", not "soon"',
    },
  );
  assert.throws(() => new Channel("localhost:1", { serviceConfig: { loadBalancingConfig: [{ xds: {} }] } }), {
    code: "invalid_service_config",
  });
});
