/** Status codes of a call (gRPC over HTTP/2 §Responses). */
export const Status = {
  OK: 0,
  CANCELLED: 1,
  UNKNOWN: 2,
  INVALID_ARGUMENT: 3,
  DEADLINE_EXCEEDED: 4,
  NOT_FOUND: 5,
  ALREADY_EXISTS: 6,
  PERMISSION_DENIED: 7,
  RESOURCE_EXHAUSTED: 8,
  FAILED_PRECONDITION: 9,
  ABORTED: 10,
  OUT_OF_RANGE: 11,
  UNIMPLEMENTED: 12,
  INTERNAL: 13,
  UNAVAILABLE: 14,
  DATA_LOSS: 15,
  UNAUTHENTICATED: 16,
} as const;

/** One of the seventeen status codes, 0 (OK) to 16 (UNAUTHENTICATED). */
export type Status = (typeof Status)[keyof typeof Status];

export type StatusName = keyof typeof Status;

const names: readonly StatusName[] = Object.keys(Status) as StatusName[];

/** The name of a code, such as `"NOT_FOUND"`. */
export function statusName(code: Status): StatusName {
  return names[code]!;
}

/** The code for a name, or undefined when there is none of that name. */
export function statusFromName(name: string): Status | undefined {
  return (Status as Record<string, Status>)[name];
}

/** Any integer as a status: what is not one of the seventeen is UNKNOWN. */
export function statusFromNumber(code: number): Status {
  return Number.isInteger(code) && code >= 0 && code <= 16 ? (code as Status) : Status.UNKNOWN;
}
