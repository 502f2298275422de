import type { CallContext } from "@weft/grpc";
import type { ModelInferRequest, ModelStreamInferResponseInit } from "../gen/inference/grpc_service.ts";
import { asInferenceError } from "../inference-error.ts";
import { AnswerQueue } from "../model/answer-queue.ts";
import type { InferenceRequest, InferenceResponse } from "../model/inference-request.ts";
import type { InferenceEngine } from "../server/inference-engine.ts";
import { traceAnswers, traceInference } from "../tracing/trace-inference.ts";
import { type AnswerForm, answerForm } from "./answer-form.ts";
import { callOptions } from "./call-options.ts";
import { decodeRequest } from "./decode-request.ts";
import { encodeResponse } from "./encode-response.ts";
import { toRpcError } from "./rpc-errors.ts";

type Answers = AsyncIterable<ModelStreamInferResponseInit>;

/** How many requests of one stream are under way at a time. */
const windowSize = 64;

/**
 * Answers the requests of a stream in their order; several are under way at a time. One that fails is told in its
 * answer's `error_message` and the stream goes on, unless the call's `triton_grpc_error` metadata asks for its end. When the
 * server stops, the stream ends with UNAVAILABLE after the answers to what was accepted.
 */
export async function* streamInfer(
  engine: InferenceEngine,
  requests: AsyncIterable<ModelInferRequest>,
  context: CallContext,
): AsyncGenerator<ModelStreamInferResponseInit> {
  const endsOnError = context.metadata.get("triton_grpc_error") === "true";
  const answers = new AnswerQueue<Answers>();
  void readAhead(requests, answers, (request) =>
    tolerant(answer(engine, request, context), request, endsOnError),
  );
  // A stream that its client keeps open would hold a server that stops until its limit.
  const attend = engine.onDrain((reason) => answers.fail(toRpcError(reason)));
  try {
    for await (const answered of answers) yield* answered;
  } finally {
    attend();
  }
}

async function readAhead(
  requests: AsyncIterable<ModelInferRequest>,
  answers: AnswerQueue<Answers>,
  start: (request: ModelInferRequest) => Answers,
): Promise<void> {
  const underWay: Promise<boolean>[] = [];
  try {
    for await (const request of requests) {
      underWay.push(answers.put(start(request)));
      if (underWay.length >= windowSize && !(await underWay.shift())) return;
    }
    answers.end();
  } catch (error) {
    answers.fail(error);
  }
}

/** Starts a request at once and gives its answers when asked for them. */
function answer(engine: InferenceEngine, request: ModelInferRequest, context: CallContext): Answers {
  let read: { readonly form: AnswerForm; readonly decoded: InferenceRequest; readonly decoupled: boolean };
  try {
    read = engine.read(request, () => ({
      form: answerForm(request, engine),
      decoded: decodeRequest(request, engine.sharedMemory),
      decoupled: engine.model(request.modelName, request.modelVersion).decoupled,
    }));
  } catch (error) {
    return failing(error);
  }
  const { form, decoded, decoupled } = read;
  const encode = (response: InferenceResponse, final: boolean): ModelStreamInferResponseInit => {
    const parameters = new Map([...response.parameters, ["triton_final_response", final]] as const);
    return { inferResponse: encodeResponse({ ...response, parameters }, form) };
  };
  if (decoupled) return manyAnswers(engine, decoded, context, encode);
  const encoded = traceInference(context.metadata, decoded.modelName, (trace) =>
    engine.answer(decoded, callOptions(context), (response) => {
      trace.executed(response.timings);
      return trace.serialised(() => encode(response, true));
    }),
  );
  encoded.catch(() => undefined);
  return (async function* () {
    yield await encoded;
  })();
}

async function* manyAnswers(
  engine: InferenceEngine,
  request: InferenceRequest,
  context: CallContext,
  encode: (response: InferenceResponse, final: boolean) => ModelStreamInferResponseInit,
): AsyncGenerator<ModelStreamInferResponseInit> {
  yield* traceAnswers(context.metadata, request.modelName, async function* (trace) {
    const options = { ...callOptions(context), onStreamed: trace.executed };
    yield* engine.answers(request, options, (response) => trace.serialised(() => encode(response, false)));
  });
  if (request.parameters.get("triton_enable_empty_final_response") === true) {
    const { modelName, modelVersion, id } = request;
    yield encode({ modelName, modelVersion, id, parameters: new Map(), outputs: [] }, true);
  }
}

/** Answers that fail at once. */
function failing(error: unknown): Answers {
  return { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(error) }) };
}

async function* tolerant(
  answers: Answers,
  request: ModelInferRequest,
  endsOnError: boolean,
): AsyncGenerator<ModelStreamInferResponseInit> {
  try {
    yield* answers;
  } catch (error) {
    if (endsOnError) throw toRpcError(error);
    const { modelName, modelVersion, id } = request;
    yield { errorMessage: asInferenceError(error).message, inferResponse: { modelName, modelVersion, id } };
  }
}
