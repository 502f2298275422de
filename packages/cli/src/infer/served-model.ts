import { Status } from "@weft/grpc";
import {
  InferenceClient,
  InferenceError,
  type InferResult,
  type ModelMetadata,
  RestInferenceClient,
} from "@weft/inference/client";
import { asCallError, callStatus } from "../call-error.ts";
import { type DialOptions, dialInTurns } from "../channel-options.ts";
import { CliError, usageError } from "../cli-error.ts";
import type { Tensors } from "./read-inputs.ts";

/** How a model is asked. */
export interface AskOptions extends DialOptions {
  readonly modelVersion?: string;
  readonly deadline?: number;
  /** Over a stream, on which a model may answer any number of times. */
  readonly stream?: boolean;
}

/** A model at an address, whatever the protocol there. Its failures are {@link CliError}s. */
export interface ServedModel {
  metadata(): Promise<ModelMetadata>;
  infer(inputs: Tensors): AsyncGenerator<InferResult>;
  close(): Promise<void>;
}

/** @param addresses `HOST:PORT,…` for gRPC, `http://HOST:PORT,…` for REST; of several, each takes its turn */
export function servedModel(addresses: string, model: string, options: AskOptions): ServedModel {
  const all = addresses.split(",");
  const rest = all.filter((address) => /^https?:\/\//i.test(address));
  if (rest.length === 0) return overGrpc(all, model, options);
  if (rest.length < all.length) throw usageError("some addresses are for REST, others for gRPC");
  return overRest(rest, model, options);
}

function overGrpc(addresses: readonly string[], model: string, options: AskOptions): ServedModel {
  const channel = dialInTurns(addresses, options);
  const client = new InferenceClient(channel);
  const { modelVersion: version = "", deadline, header, stream } = options;
  const call = {
    ...(deadline === undefined ? {} : { deadlineMs: deadline }),
    ...(header === undefined ? {} : { metadata: header }),
  };
  return {
    metadata: () => failing(() => client.modelMetadata(model, version, call)),
    async *infer(inputs) {
      if (!stream) {
        yield await failing(() => client.infer(model, inputs, { ...call, version }));
        return;
      }
      const answers = client.inferStream([{ model, inputs, version }], call);
      for (;;) {
        const { done, value } = await failing(() => answers.next());
        if (done) return;
        if (value.error)
          throw new CliError("call", value.error.message, { exitCode: callStatus(Status.UNKNOWN) });
        yield value.result;
      }
    },
    close: () => channel.close(),
  };
}

function overRest(addresses: readonly string[], model: string, options: AskOptions): ServedModel {
  const { modelVersion: version = "", deadline, header = [], stream, tls, ca } = options;
  if (stream) throw usageError("--stream goes over gRPC only", "write HOST:PORT");
  if (tls || ca !== undefined)
    throw usageError(
      "--tls and --ca are for gRPC",
      "write https://; NODE_EXTRA_CA_CERTS names other authorities",
    );
  for (const address of addresses)
    if (!URL.canParse(address)) throw usageError(`"${address}" is not an address`, "write http://HOST:PORT");
  const headers = Object.fromEntries(
    header.map(([name, value]) => [
      name,
      typeof value === "string" ? value : Buffer.from(value).toString("base64"),
    ]),
  );
  const clients = addresses.map((address) => new RestInferenceClient(address, { headers }));
  const call = deadline === undefined ? {} : { deadlineMs: deadline };
  const inTurns = askInTurns(clients);
  return {
    metadata: () => failing(() => inTurns((client) => client.modelMetadata(model, version, call))),
    async *infer(inputs) {
      yield await failing(() => inTurns((client) => client.infer(model, inputs, { ...call, version })));
    },
    close: () => Promise.resolve(),
  };
}

type Ask = <T>(ask: (client: RestInferenceClient) => Promise<T>) => Promise<T>;

/** Lets clients take turns; one that cannot be reached leaves its turn to the next. */
function askInTurns(clients: readonly RestInferenceClient[]): Ask {
  let turn = 0;
  return async (ask) => {
    const own = turn++;
    for (let tried = 1; ; tried++) {
      try {
        return await ask(clients[(own + tried) % clients.length] as RestInferenceClient);
      } catch (error) {
        // Only what the client itself saw has a cause; a server that says it is not available was reached.
        const unreachable =
          error instanceof InferenceError && error.code === "UNAVAILABLE" && error.cause !== undefined;
        if (!unreachable || tried === clients.length) throw error;
      }
    }
  };
}

/** The same, but for how it fails: as a command ends. */
async function failing<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof InferenceError)) throw asCallError(error);
    const { code, message } = error;
    throw new CliError("call", `${code}: ${message}`, { exitCode: callStatus(Status[code]), cause: error });
  }
}
