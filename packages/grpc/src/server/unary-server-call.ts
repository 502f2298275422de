import { decodeMessage, overLimit } from "../framing/message-reader.ts";
import { prefixBytes, readLength } from "../framing/prefix.ts";
import { RpcError } from "../status/rpc-error.ts";
import { Status } from "../status/status.ts";
import { HandledCall } from "./handled-call.ts";

const nothing: unique symbol = Symbol("no request yet");

/** One message in, one message out. */
export class UnaryServerCall extends HandledCall {
  #request: unknown = nothing;

  override onData(buffer: Uint8Array, start: number, end: number, endStream: boolean): void {
    const from = start + prefixBytes;
    // The usual case, a whole uncompressed message in one piece, needs no reader.
    if (
      endStream &&
      !this.ended &&
      this.reader === undefined &&
      from <= end &&
      buffer[start] === 0 &&
      readLength(buffer, start + 1) === end - from
    ) {
      this.stream.consume(end - start);
      this.noteReceived(end - start);
      this.requestEnded = true;
      try {
        if (this.#request !== nothing) throw tooManyRequests();
        if (end - from > this.scope.maxReceiveMessageBytes)
          throw overLimit(end - from, this.scope.maxReceiveMessageBytes);
        this.#request = decodeMessage(this.route.method.input, buffer, from, end, false);
      } catch (error) {
        this.fail(this.unreadable(error));
        return;
      }
      this.dispatch();
      return;
    }
    const over = this.ended;
    super.onData(buffer, start, end, endStream);
    if (!over) this.stream.consume(end - start);
  }

  onMessage(message: unknown, wireBytes: number): void {
    this.noteReceived(wireBytes);
    if (this.#request !== nothing) throw tooManyRequests();
    this.#request = message;
  }

  protected onRequestEnd(): void {
    if (this.#request === nothing)
      this.fail(new RpcError(Status.UNIMPLEMENTED, "the client sent no request message to a unary method"));
    else this.dispatch();
  }

  protected invoke(): void {
    let result: unknown;
    try {
      result = this.route.handler(this.mapIncoming(this.#request), this);
    } catch (error) {
      this.handlerFailed(error);
      return;
    }
    this.handlerReturned(result);
  }

  protected conclude(response: unknown): void {
    this.respond(response);
  }

  protected onCancelled(): void {}
  onDrain(): void {}
}

export function tooManyRequests(): RpcError {
  return new RpcError(
    Status.UNIMPLEMENTED,
    "the client sent more than one request message to a method that takes one",
  );
}
