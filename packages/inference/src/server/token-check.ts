import { createHash, timingSafeEqual } from "node:crypto";
import { InferenceError } from "../inference-error.ts";

/** @throws InferenceError UNAUTHENTICATED unless this `authorization` value carries the token */
export type TokenCheck = (authorization: string | undefined) => void;

/** Asks callers for `Bearer <token>`. The comparison takes equally long whatever comes. */
export function tokenCheck(token: string): TokenCheck {
  const expected = digest(`Bearer ${token}`);
  return (authorization) => {
    if (authorization !== undefined && timingSafeEqual(digest(authorization), expected)) return;
    const what = authorization === undefined ? "a bearer token is needed" : "the bearer token is wrong";
    throw new InferenceError("UNAUTHENTICATED", what);
  };
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
