import { Worker } from "node:worker_threads";
import { InferenceError } from "../inference-error.ts";
import type { ModelSignature } from "../model/model-signature.ts";
import { oneLine } from "../one-line.ts";
import { whenCallersLeft } from "./callers-left.ts";
import { firstWord, type Loaded } from "./first-word.ts";
import type { ExecutionRequest, ExecutionResult, ModelInstance, ModelTraits } from "./instance.ts";
import { Mailbox } from "./mailbox/mailbox.ts";
import type { SharedContents } from "./mailbox/shared-tensors.ts";
import { watchRun } from "./watch-run.ts";
import { fromWire, toMove, toWire, type WireTensor } from "./wire-tensor.ts";
import { inMailbox, type WorkerReply, type WorkerRequest, type WorkerSetup } from "./worker-messages.ts";

const nothing = (): void => undefined;

interface Running extends Pick<ExecutionRequest, "onPart" | "callers"> {
  resolve(result: ExecutionResult): void;
  reject(error: InferenceError): void;
  /** Nothing is to be done any more if everyone leaves. */
  unwatch: () => void;
}

/** A model in a worker thread, so that a run blocks that thread and not the event loop that answers calls. */
export class WorkerInstance implements ModelInstance {
  readonly signature: ModelSignature;
  readonly traits: ModelTraits;
  readonly #worker: Worker;
  /** Of a worker that blocks while it has nothing to do. */
  readonly #mailbox: Mailbox | undefined;
  readonly #label: string;
  readonly #abandonAfterMs: number;
  readonly #exited: Promise<void>;
  #running: Running | undefined;
  #lost: InferenceError | undefined;
  /** The worker ends because it was asked to. */
  #ending = false;

  private constructor(
    worker: Worker,
    mailbox: Mailbox | undefined,
    label: string,
    abandonAfterMs: number,
    loaded: Loaded,
    onLost: (reason: InferenceError) => void,
  ) {
    this.#worker = worker;
    this.#mailbox = mailbox;
    this.#label = label;
    this.#abandonAfterMs = abandonAfterMs;
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
        this.#lost ??= new InferenceError(
          "UNAVAILABLE",
          `${label} lost its worker: ${oneLine(cause ?? "it ended")}`,
          {
            cause,
          },
        );
        this.#takeRunning()?.reject(this.#lost);
        resolve();
        if (!this.#ending) onLost(this.#lost);
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
    const exited = new Promise((resolve) => worker.once("exit", resolve));
    try {
      const loaded = await firstWord(worker);
      return new WorkerInstance(worker, mailbox, label, setup.abandonAfterMs, loaded, onLost);
    } catch (error) {
      // What a module has begun before it failed may go on for ever.
      if (!blocking) void worker.terminate();
      await exited;
      throw error;
    }
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
      const wires = inputs.map((input) => input && toWire(input));
      if (this.#mailbox?.putRequest(outputs, wires)) this.#mailbox.ring();
      else {
        const transfer: ArrayBuffer[] = [];
        const moving = wires.map((wire) => wire && toMove(wire, ownsInputs, transfer));
        this.#post(
          { kind: "run", inputs: moving, outputs, parameters, parted: onPart !== undefined },
          transfer,
        );
      }
      // Not before: what cannot be sent does not run.
      const unwatch = this.#watchRun(callers, () => this.#endOverdue());
      this.#running = { resolve, reject, callers, onPart, unwatch };
    });
  }

  /** A worker inside ONNX Runtime is waited for: to end it there would abort the process. */
  abandon(): void {
    if (!this.#running || this.#mailbox) return;
    this.#ending = true;
    this.#lost ??= new InferenceError("UNAVAILABLE", `${this.#label} was stopped in the middle of a run`);
    void this.#worker.terminate();
  }

  async close(): Promise<void> {
    if (!this.#lost) {
      this.#ending = true;
      this.#lost = new InferenceError("UNAVAILABLE", `${this.#label} is being unloaded`);
      this.#post({ kind: "close" }, []);
    }
    const unwatch = this.#watchRun([], () => void this.#worker.terminate());
    await this.#exited;
    unwatch();
  }

  /** A worker inside ONNX Runtime cannot be ended. */
  #watchRun(callers: ExecutionRequest["callers"], giveUp: () => void): () => void {
    return this.#mailbox ? nothing : watchRun(callers, this.#abandonAfterMs, giveUp);
  }

  /** The run goes on although nobody waits for it: another worker takes this one's place. */
  #endOverdue(): void {
    const seconds = this.#abandonAfterMs / 1000;
    this.#lost ??= new InferenceError(
      "UNAVAILABLE",
      `${this.#label} was still running ${seconds} s after everyone had stopped waiting: its worker was ended`,
    );
    void this.#worker.terminate();
  }

  /** What runs, which is over now. */
  #takeRunning(): Running | undefined {
    const running = this.#running;
    this.#running = undefined;
    running?.unwatch();
    return running;
  }

  #post(request: WorkerRequest, transfer: ArrayBuffer[]): void {
    this.#worker.postMessage(request, transfer);
    this.#mailbox?.ring();
  }

  #onResult({ numbers, tensors }: SharedContents): void {
    const [inputNs = 0, inferNs = 0] = numbers;
    const outputs = (tensors as readonly WireTensor[]).map(fromWire);
    this.#takeRunning()?.resolve({ outputs, inputNs, inferNs });
  }

  /** Tells the worker when nobody waits for what it runs any more. */
  #watch(running: Running): void {
    const { unwatch } = running;
    const unlisten = whenCallersLeft(running.callers, () => this.#post({ kind: "left" }, []));
    running.unwatch = () => {
      unwatch();
      unlisten();
    };
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
    if (reply.kind === "result") {
      const { inputNs, inferNs } = reply;
      this.#takeRunning()?.resolve({ outputs: reply.outputs.map(fromWire), inputNs, inferNs });
    } else if (reply.kind === "failed") {
      this.#takeRunning()?.reject(new InferenceError(reply.code, reply.message));
    }
  }
}
