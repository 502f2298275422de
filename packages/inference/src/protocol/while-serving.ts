import { AnswerQueue } from "../model/answer-queue.ts";
import type { InferenceEngine } from "../server/inference-engine.ts";

/**
 * The requests of a stream as they come, until the server stops: a stream that its client keeps open would hold it until
 * its limit.
 *
 * @throws InferenceError UNAVAILABLE when the server stops
 */
export async function* whileServing<T>(
  engine: InferenceEngine,
  requests: AsyncIterable<T>,
): AsyncGenerator<T, void> {
  const taken = new AnswerQueue<T>();
  const pass = async (): Promise<void> => {
    for await (const request of requests) if (!(await taken.put(request))) return;
  };
  pass().then(
    () => taken.end(),
    (error: unknown) => taken.fail(error),
  );
  const attend = engine.onDrain((reason) => taken.fail(reason));
  try {
    yield* taken;
  } finally {
    attend();
  }
}
