import { Worker } from "node:worker_threads";
import { InferenceError } from "../inference-error.ts";
import type { ModelSignature } from "../model/model-signature.ts";
import { oneLine } from "../one-line.ts";
import { signalOf } from "./callers-signal.ts";
import type { ExecutionRequest, ExecutionResult, ModelInstance, ModelTraits } from "./instance.ts";
import { Mailbox } from "./mailbox/mailbox.ts";
import type { SharedContents } from "./mailbox/shared-tensors.ts";
import { fromWire, toMove, toWire, type WireTensor } from "./wire-tensor.ts";
import { inMailbox, type WorkerReply, type WorkerRequest, type WorkerSetup } from "./worker-messages.ts";

interface Running extends Pick<ExecutionRequest, "onPart" | "callers"> {
  resolve(result: ExecutionResult): void;
  reject(error: InferenceError): void;
}

/** A model in a worker thread, so that a run blocks that thread and not the event loop that answers calls. */
export class WorkerInstance implements ModelInstance {
  readonly signature: ModelSignature;
  readonly traits: ModelTraits;
  readonly #worker: Worker;
  /** Of a worker that blocks while it has nothing to do. */
  readonly #mailbox: Mailbox | undefined;
  readonly #label: string;
  readonly #exited: Promise<void>;
  #running: Running | undefined;
  #lost: InferenceError | undefined;

  private constructor(
    worker: Worker,
    mailbox: Mailbox | undefined,
    label: string,
    loaded: Loaded,
    onLost: (reason: InferenceError) => void,
  ) {
    this.#worker = worker;
    this.#mailbox = mailbox;
    this.#label = label;
    this.signature = loaded.signature;
    this.traits = loaded.traits;
    let cause: unknown;
    worker.on("message", (reply: WorkerReply | typeof inMailbox) => {
      if (reply === inMailbox) this.#onResult((mailbox as Mailbox).takeReply());
      else this.#onReply(reply);
    });
    worker.on("error", (error) => {
      cause = error;
    });
    this.#exited = new Promise((resolve) => {
      worker.once("exit", () => {
        const closing = this.#lost !== undefined;
        this.#lost ??= new InferenceError(
          "UNAVAILABLE",
          `${label} lost its worker: ${oneLine(cause ?? "it ended")}`,
          {
            cause,
          },
        );
        this.#running?.reject(this.#lost);
        this.#running = undefined;
        resolve();
        if (!closing) onLost(this.#lost);
      });
    });
  }

  /**
   * Starts a worker and waits until its model is loaded.
   *
   * @param blocking whether the worker blocks while it has nothing to do, instead of turning an event loop
   * @param onLost called once if the worker ends without having been asked to
   * @throws InferenceError INVALID_ARGUMENT when the model cannot be loaded; the worker has ended by then
   */
  static async start(
    script: URL,
    setup: WorkerSetup,
    blocking: boolean,
    onLost: (reason: InferenceError) => void,
  ): Promise<WorkerInstance> {
    const label = `model "${setup.modelName}" version ${setup.modelVersion}`;
    const mailbox = blocking ? new Mailbox() : undefined;
    const workerData: WorkerSetup = { ...setup, mailbox: mailbox?.memory };
    const worker = new Worker(script, { workerData, name: `weft ${setup.modelName}` });
    const loaded = await firstWord(worker);
    return new WorkerInstance(worker, mailbox, label, loaded, onLost);
  }

  execute({
    inputs,
    outputs,
    ownsInputs,
    parameters,
    callers,
    onPart,
  }: ExecutionRequest): Promise<ExecutionResult> {
    if (this.#lost) return Promise.reject(this.#lost);
    return new Promise((resolve, reject) => {
      this.#running = { resolve, reject, callers, onPart };
      const wires = inputs.map((input) => input && toWire(input));
      if (this.#mailbox?.putRequest(outputs, wires)) return this.#mailbox.ring();
      const transfer: ArrayBuffer[] = [];
      const moving = wires.map((wire) => wire && toMove(wire, ownsInputs, transfer));
      this.#post(
        { kind: "run", inputs: moving, outputs, parameters, parted: onPart !== undefined },
        transfer,
      );
    });
  }

  /** A worker inside ONNX Runtime is waited for: to end it there would abort the process. */
  abandon(): void {
    if (!this.#running || this.#mailbox) return;
    this.#lost ??= new InferenceError("UNAVAILABLE", `${this.#label} was stopped in the middle of a run`);
    void this.#worker.terminate();
  }

  async close(): Promise<void> {
    if (!this.#lost) {
      this.#lost = new InferenceError("UNAVAILABLE", `${this.#label} is being unloaded`);
      this.#post({ kind: "close" }, []);
    }
    await this.#exited;
  }

  #post(request: WorkerRequest, transfer: ArrayBuffer[]): void {
    this.#worker.postMessage(request, transfer);
    this.#mailbox?.ring();
  }

  #onResult({ numbers, tensors }: SharedContents): void {
    const [inputNs = 0, inferNs = 0] = numbers;
    const outputs = (tensors as readonly WireTensor[]).map(fromWire);
    const running = this.#running;
    this.#running = undefined;
    running?.resolve({ outputs, inputNs, inferNs });
  }

  /** Tells the worker when nobody waits for what it runs any more. */
  #watch(running: Running): void {
    const signal = signalOf(running.callers);
    const onLeft = (): void => {
      if (this.#running === running) this.#post({ kind: "left" }, []);
    };
    if (signal.aborted) onLeft();
    else signal.addEventListener("abort", onLeft, { once: true });
  }

  #onReply(reply: WorkerReply): void {
    const running = this.#running;
    if (reply.kind === "part") {
      void running
        ?.onPart?.(reply.outputs.map(fromWire))
        .then((wanted) => this.#post({ kind: "taken", wanted }, []));
      return;
    }
    if (reply.kind === "watch") {
      if (running) this.#watch(running);
      return;
    }
    this.#running = undefined;
    if (reply.kind === "result") {
      const { inputNs, inferNs } = reply;
      running?.resolve({ outputs: reply.outputs.map(fromWire), inputNs, inferNs });
    } else if (reply.kind === "failed") {
      running?.reject(new InferenceError(reply.code, reply.message));
    }
  }
}

/** How Node ends a thread that waits at a module's top level while nothing is left that could happen. */
const neverSettled = 13;

type Loaded = Extract<WorkerReply, { kind: "loaded" }>;

/** What a starting worker says first: that its model is loaded, or why it is not. */
async function firstWord(worker: Worker): Promise<Loaded> {
  const listening = new AbortController();
  const refused = (reason: unknown): InferenceError =>
    new InferenceError("INVALID_ARGUMENT", oneLine(reason), { cause: reason });
  try {
    return await new Promise<Loaded>((resolve, reject) => {
      const onMessage = (reply: WorkerReply): void => {
        if (reply.kind === "loaded") resolve(reply);
        else reject(refused(reply.kind === "refused" ? reply.reason : "the worker spoke out of turn"));
      };
      const onError = (error: Error): void => reject(refused(error));
      const onExit = (code: number): void =>
        reject(
          refused(
            code === neverSettled
              ? "loading it waits for a promise that nothing will ever settle"
              : `its worker ended with ${code} while loading`,
          ),
        );
      worker.on("message", onMessage).on("error", onError).on("exit", onExit);
      listening.signal.addEventListener("abort", () => {
        worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      });
    });
  } finally {
    listening.abort();
  }
}
