import { pixels } from "./tensor.ts";

/** The tensor, and about what Protobuf, gRPC and HTTP/2 add to it. */
export const requestBytes: number = pixels.byteLength + 160;

/** Ten numbers, and the same around them. */
export const answerBytes = 200;
