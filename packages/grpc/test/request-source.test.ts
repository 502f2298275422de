import assert from "node:assert/strict";
import { test } from "node:test";
import { RpcError, Status } from "@weft/grpc";
import { deferred, withNotes } from "./serving.ts";

/** One message, and then none for as long as somebody waits; tells when it is let go. */
function endlessSource() {
  const asked = deferred();
  const returned = deferred();
  let given = false;
  const source = {
    [Symbol.asyncIterator]: () => ({
      next(): Promise<IteratorResult<{ text: string }>> {
        if (!given) {
          given = true;
          return Promise.resolve({ value: { text: "1" }, done: false });
        }
        asked.resolve();
        return new Promise(() => {});
      },
      return(): Promise<IteratorResult<{ text: string }>> {
        returned.resolve();
        return Promise.resolve({ value: undefined, done: true });
      },
    }),
  };
  return { source, asked: asked.promise, returned: returned.promise };
}

test("the source of a call's requests is let go when the server ends the call early", () =>
  withNotes(
    {
      handlers: {
        collect: () => {
          throw new RpcError(Status.FAILED_PRECONDITION, "no");
        },
      },
    },
    async ({ client }) => {
      const { source, returned } = endlessSource();
      await assert.rejects(client.collect(source), { code: Status.FAILED_PRECONDITION });
      await returned;
    },
  ));

test("the source of a call's requests is let go when the caller cancels", () =>
  withNotes({}, async ({ client }) => {
    const { source, asked, returned } = endlessSource();
    const abort = new AbortController();
    const call = client.collect(source, { signal: abort.signal });
    await asked;
    abort.abort();
    await assert.rejects(call, { code: Status.CANCELLED });
    await returned;
  }));

test("the source of a call's requests is let go when the reader of its responses has had enough", () =>
  withNotes({}, async ({ client }) => {
    const { source, returned } = endlessSource();
    for await (const _ of client.chat(source)) break;
    await returned;
  }));
