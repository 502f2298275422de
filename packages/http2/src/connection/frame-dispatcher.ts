import { protocolError, requireStream } from "../frame/frame-error.ts";
import { Flag, FrameType } from "../frame/frame-type.ts";
import { headersFragmentEnd, headersFragmentStart } from "../frame/headers.ts";
import { pushRefused } from "../frame/push-promise.ts";
import { type ConnectionState, Phase } from "./connection-state.ts";
import type { FrameHandler } from "./frame-reader.ts";
import { HeaderAssembler } from "./header-assembler.ts";
import { receiveGoaway } from "./lifecycle.ts";
import { receivePing, receivePriority, receiveReset, receiveWindowUpdate } from "./receive-control.ts";
import { DataReceiver } from "./receive-data.ts";
import { receiveBlock } from "./receive-headers.ts";
import { SettingsReceiver } from "./receive-settings.ts";

/** A literal takes more bytes in a block than in a list only when Huffman code is used against its purpose. */
const BLOCK_SLACK_BYTES = 1_024;

/** Sees to the order of frames and hands each to the file that knows its type. */
export class FrameDispatcher implements FrameHandler {
  readonly #state: ConnectionState;
  readonly #headers: HeaderAssembler;
  readonly #data: DataReceiver;
  readonly #settings: SettingsReceiver;

  constructor(state: ConnectionState) {
    const { maxHeaderListBytes, maxContinuations } = state.options;
    this.#state = state;
    this.#headers = new HeaderAssembler(maxHeaderListBytes + BLOCK_SLACK_BYTES, maxContinuations);
    this.#data = new DataReceiver(state);
    this.#settings = new SettingsReceiver(state);
  }

  /** Which of the header blocks begun so far has not ended, counted from 1; 0 when none has to. */
  get partialBlock(): number {
    return this.#headers.partialBlock;
  }

  get reading(): boolean {
    return this.#state.phase !== Phase.CLOSED;
  }

  onDataBegin(streamId: number, flags: number, payloadBytes: number): void {
    this.#requireOrder(FrameType.DATA);
    this.#data.begin(streamId, flags, payloadBytes);
  }

  onDataPadding(bytes: number): void {
    this.#data.padding(bytes);
  }

  onDataPiece(buffer: Uint8Array, start: number, end: number, last: boolean): void {
    this.#data.piece(buffer, start, end, last);
  }

  onFrame(
    type: number,
    flags: number,
    streamId: number,
    buffer: Uint8Array,
    start: number,
    end: number,
  ): void {
    this.#requireOrder(type);
    const state = this.#state;
    switch (type) {
      case FrameType.HEADERS:
        this.#onHeaders(flags, streamId, buffer, start, end);
        break;
      case FrameType.PRIORITY:
        receivePriority(state, streamId, buffer, start, end);
        break;
      case FrameType.RST_STREAM:
        receiveReset(state, streamId, buffer, start, end);
        break;
      case FrameType.SETTINGS:
        this.#settings.receive(streamId, flags, buffer, start, end);
        break;
      case FrameType.PUSH_PROMISE:
        throw pushRefused(streamId);
      case FrameType.PING:
        receivePing(state, streamId, flags, buffer, start, end);
        break;
      case FrameType.GOAWAY:
        receiveGoaway(state, streamId, buffer, start, end);
        break;
      case FrameType.WINDOW_UPDATE:
        receiveWindowUpdate(state, streamId, buffer, start, end);
        break;
      case FrameType.CONTINUATION:
        this.#headers.continue(streamId, buffer, start, end);
        if ((flags & Flag.END_HEADERS) !== 0) this.#endHeaders();
        break;
      default:
        // Types the engine does not know are ignored, within bounds. Source: RFC 9113 §4.1.
        state.guard.idleFrame();
    }
  }

  /** SETTINGS come first, and nothing comes between the frames of a header block. Source: RFC 9113 §3.4, §4.3. */
  #requireOrder(type: number): void {
    if (!this.#state.remoteSettingsSeen && type !== FrameType.SETTINGS)
      throw protocolError("the first frame is not SETTINGS");
    if (this.#headers.streamId !== 0 && type !== FrameType.CONTINUATION)
      throw protocolError("a frame inside a header block");
  }

  #onHeaders(flags: number, streamId: number, buffer: Uint8Array, start: number, end: number): void {
    requireStream(streamId, "HEADERS");
    const endStream = (flags & Flag.END_STREAM) !== 0;
    let from = start;
    let to = end;
    if ((flags & (Flag.PADDED | Flag.PRIORITY)) !== 0) {
      from = headersFragmentStart(buffer, start, end, flags, streamId);
      to = headersFragmentEnd(buffer, start, end, flags, from);
    }
    if ((flags & Flag.END_HEADERS) !== 0) receiveBlock(this.#state, streamId, endStream, buffer, from, to);
    else this.#headers.begin(streamId, endStream, buffer, from, to);
  }

  #endHeaders(): void {
    const { streamId, endStream, bytes, length } = this.#headers;
    this.#headers.finish();
    receiveBlock(this.#state, streamId, endStream, bytes, 0, length);
  }
}
