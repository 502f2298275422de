import { ClientCompatRequest, ClientCompatResponse } from "../gen/connectrpc/conformance/v1/client_compat.ts";
import { makeCall } from "./make-call.ts";
import { readMessages, writeMessage } from "./stdio-messages.ts";

// The client under test: makes the calls it is told of on standard input, all at once, and reports each.
const atOnce = 8;
const running = new Set<Promise<void>>();
for await (const bytes of readMessages()) {
  const call = answer(ClientCompatRequest.decode(bytes));
  running.add(call);
  void call.finally(() => running.delete(call));
  // Some calls are about time: a machine with few cores must not make them wait for each other.
  if (running.size >= atOnce) await Promise.race(running);
}
await Promise.all(running);
process.exit();

async function answer(request: ClientCompatRequest): Promise<void> {
  const { testName } = request;
  let response: ClientCompatResponse;
  try {
    const value = await makeCall(request);
    response = ClientCompatResponse.create({ testName, result: { case: "response", value } });
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    response = ClientCompatResponse.create({ testName, result: { case: "error", value: { message } } });
  }
  writeMessage(ClientCompatResponse.encode(response));
}
