import assert from "node:assert/strict";
import { test } from "node:test";
import { type Metadata, type RetryPolicy, RpcError, type ServiceConfig, Status } from "@weft/grpc";
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

test("a service config that says what it must not is refused when the channel is made", async () => {
  const { Channel } = await import("@weft/grpc");
  for (const broken of [{ maxAttempts: 1 }, { initialBackoff: "1" }, { retryableStatusCodes: [] }]) {
    const methodConfig = [{ name: [{}], retryPolicy: { ...retryPolicy, ...broken } }];
    assert.throws(() => new Channel("localhost:1", { serviceConfig: { methodConfig } }), {
      code: "invalid_service_config",
    });
  }
});
